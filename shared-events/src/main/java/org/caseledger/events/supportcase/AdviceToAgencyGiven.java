package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The coordinating agency advised an agency without a plan of its own. */
public record AdviceToAgencyGiven(
        CaseId caseId,
        FileId fileId,
        AgencyId agencyId,
        Labelled<Words> advice,
        @Nullable Work work)
        implements SupportCaseEvent {}
