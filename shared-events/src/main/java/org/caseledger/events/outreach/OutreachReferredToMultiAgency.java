package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** With the person's consent the course goes on in 多機関協働, once that is received. */
public record OutreachReferredToMultiAgency(
        OutreachId outreachId,
        FileId fileId,
        CaseId caseId,
        AgencyId referredBy,
        AgencyId coordinator,
        ConsentId consentId,
        PersonId personId,
        Labelled<Words> reason,
        LocalDate referredOn)
        implements OutreachEvent {}
