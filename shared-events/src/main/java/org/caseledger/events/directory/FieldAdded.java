package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality adds a field (分野) to the ones that every ledger knows. */
public record FieldAdded(MunicipalityCode municipality, Field field, String name, LocalDate from)
        implements OfficeEvent {}
