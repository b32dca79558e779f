package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A plan that another scheme made for a person of the case, with its period. */
public record OtherSchemePlanRecorded(
        CaseId caseId,
        FileId fileId,
        Labelled<OtherScheme> scheme,
        PersonId personId,
        AgencyId agencyId,
        Labelled<Words> content,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate nextReviewOn,
        @Nullable Labelled<Words> longerBecause)
        implements CaseEntry {}
