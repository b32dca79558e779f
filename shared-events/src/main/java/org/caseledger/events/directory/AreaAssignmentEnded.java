package org.caseledger.events.directory;

import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency or worker looks after an area no more after the last day. */
public record AreaAssignmentEnded(
        MunicipalityCode municipality, AssignmentId assignmentId, LocalDate lastDay)
        implements AreaEvent {}
