package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A receiver was told that what it had been given was corrected. */
public record CorrectionNotified(
        FileId fileId,
        UUID corrected,
        List<PersonId> subjects,
        AgencyId to,
        LocalDate notifiedOn,
        @Nullable Labelled<Words> note)
        implements DisclosureEvent {}
