package org.caseledger.events.suspension;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** A person asks that what is known of them be used no longer; the answer is a stop or a refusal. */
public record SuspensionRequested(
        SuspensionId suspensionId,
        FileId fileId,
        PersonId personId,
        Labelled<Words> request,
        LocalDate requestedOn)
        implements SuspensionEvent {}
