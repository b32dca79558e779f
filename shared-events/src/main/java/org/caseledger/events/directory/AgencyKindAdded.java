package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality adds a kind of agency to the ones that every ledger knows. */
public record AgencyKindAdded(
        MunicipalityCode municipality, AgencyKind kind, String name, LocalDate from)
        implements OfficeEvent {}
