package org.caseledger.events.directory;

import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An area is no longer used after its last day. */
public record AreaGivenUp(MunicipalityCode municipality, AreaId areaId, LocalDate lastDay)
        implements AreaEvent {}
