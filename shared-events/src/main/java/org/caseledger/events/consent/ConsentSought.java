package org.caseledger.events.consent;

import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The person was asked. */
public record ConsentSought(
        ConsentId consentId,
        FileId fileId,
        PersonId personId,
        Purpose purpose,
        Circle circle,
        Occurred occurred,
        @Nullable Work work)
        implements ConsentEvent {}
