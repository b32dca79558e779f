package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** A member of staff left; duties of secrecy go on, rights end. */
public record StaffLeft(MunicipalityCode municipality, StaffId staffId, LocalDate leftOn)
        implements WorkforceEvent {}
