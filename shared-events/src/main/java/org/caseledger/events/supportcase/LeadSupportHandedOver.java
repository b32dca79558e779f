package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** After 終結 another agency is asked to become 主担当; until it accepts the first one stays. */
public record LeadSupportHandedOver(
        CaseId caseId,
        FileId fileId,
        AgencyId from,
        AgencyId to,
        @Nullable StaffId worker,
        Labelled<Words> reason,
        Labelled<Words> watchPlan,
        LocalDate handedOverOn)
        implements SupportCaseEvent {}
