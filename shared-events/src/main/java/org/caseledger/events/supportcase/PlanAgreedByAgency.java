package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** An agency agrees with this version, with or without reservation, or does not (関係機関の合意). */
public record PlanAgreedByAgency(
        CaseId caseId,
        FileId fileId,
        int version,
        AgencyId agencyId,
        AgencyAnswer answer,
        @Nullable Labelled<Words> remark,
        SaidBy saidBy)
        implements SupportCaseEvent {}
