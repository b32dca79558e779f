package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/** The person agrees with this version of the plan (本人の同意). */
public record PlanAgreedByPerson(
        CaseId caseId,
        FileId fileId,
        int version,
        PersonId personId,
        ConsentForm form,
        LocalDate agreedOn)
        implements SupportCaseEvent {}
