package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** A decision was taken although rules spoke against it; nothing can rest on it. */
public record DecisionAsItHappened(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        DecisionKind kind,
        DecisionOutcome outcome,
        @Nullable CaseId caseId,
        @Nullable Integer planVersion,
        Labelled<Words> summary,
        Labelled<Words> reason,
        List<String> breaches)
        implements SittingEvent, AsItHappened {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
