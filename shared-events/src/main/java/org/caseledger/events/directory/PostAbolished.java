package org.caseledger.events.directory;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;

import java.time.LocalDate;

/** A post exists no more after its last day. */
public record PostAbolished(MunicipalityCode municipality, PostId postId, LocalDate lastDay)
        implements WorkforceEvent {}
