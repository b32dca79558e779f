package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;

import java.time.LocalDate;

/** An agency has a post (職) from a day on, whoever may hold it. */
public record PostEstablished(
        MunicipalityCode municipality,
        PostId postId,
        AgencyId agencyId,
        String title,
        LocalDate from)
        implements WorkforceEvent {}
