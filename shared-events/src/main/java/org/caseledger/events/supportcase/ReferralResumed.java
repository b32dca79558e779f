package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;
import java.util.List;

/** A person who had gone to アウトリーチ consented: the case waits to be accepted again. */
public record ReferralResumed(
        CaseId caseId,
        FileId fileId,
        OutreachId outreachId,
        List<ConsentId> consents,
        LocalDate resumedOn)
        implements SupportCaseEvent {}
