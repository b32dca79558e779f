package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality opens its ledger; says whether it runs the programme and since when. */
public record MunicipalityRegistered(
        MunicipalityCode municipality,
        String name,
        ProgrammeStatus programmeStatus,
        LocalDate since)
        implements OfficeEvent {}
