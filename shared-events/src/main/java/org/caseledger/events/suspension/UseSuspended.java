package org.caseledger.events.suspension;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** What is known of a person is not used from now on, in whatever file it stands. */
public record UseSuspended(
        SuspensionId suspensionId,
        FileId fileId,
        PersonId personId,
        Labelled<Words> request,
        LocalDate requestedOn)
        implements SuspensionEvent {}
