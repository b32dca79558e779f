package org.caseledger.events.directory;

import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An area (圏域) exists from a day on, in one layer of the town's map. */
public record AreaDrawn(
        MunicipalityCode municipality, AreaId areaId, String name, AreaLayer layer, LocalDate from)
        implements AreaEvent {}
