package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** One entry of the course of support (支援経過). */
public record SupportRecorded(
        CaseId caseId,
        FileId fileId,
        Occurred occurred,
        ContactMethod method,
        List<PersonId> about,
        List<PersonId> present,
        List<AgencyId> agenciesPresent,
        Labelled<Words> content,
        @Nullable Labelled<Words> nextStep,
        SaidBy saidBy,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable Work work)
        implements SupportCaseEvent {}
