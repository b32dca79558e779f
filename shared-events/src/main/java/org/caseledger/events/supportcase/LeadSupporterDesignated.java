package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** From 終結 on this agency accompanies the household (主担当). */
public record LeadSupporterDesignated(
        CaseId caseId,
        FileId fileId,
        AgencyId agencyId,
        @Nullable AgencyId inPlaceOf,
        @Nullable StaffId worker,
        Labelled<Words> watchPlan)
        implements SupportCaseEvent {}
