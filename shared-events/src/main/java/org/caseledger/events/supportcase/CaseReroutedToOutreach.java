package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

/** Without consent a person goes to アウトリーチ, to the agency asked to take it up. */
public record CaseReroutedToOutreach(
        CaseId caseId,
        FileId fileId,
        OutreachId outreachId,
        PersonId personId,
        AgencyId to,
        Labelled<Words> reason)
        implements SupportCaseEvent {}
