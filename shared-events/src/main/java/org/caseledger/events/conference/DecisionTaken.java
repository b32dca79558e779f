package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What the sitting decided on this item. */
public record DecisionTaken(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        DecisionKind kind,
        DecisionOutcome outcome,
        @Nullable CaseId caseId,
        @Nullable Integer planVersion,
        Labelled<Words> summary)
        implements SittingEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
