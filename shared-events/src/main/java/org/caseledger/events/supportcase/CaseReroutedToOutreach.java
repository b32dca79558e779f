package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

/** Without consent the case goes to アウトリーチ instead of being accepted. */
public record CaseReroutedToOutreach(
        CaseId caseId, FileId fileId, OutreachId outreachId, Labelled<Words> reason)
        implements SupportCaseEvent {}
