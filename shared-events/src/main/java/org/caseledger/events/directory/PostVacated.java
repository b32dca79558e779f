package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** A member of staff gives up a post; nobody holds it after the last day (担当者未定). */
public record PostVacated(
        MunicipalityCode municipality, PostId postId, StaffId staffId, LocalDate lastDay)
        implements WorkforceEvent {}
