package org.caseledger.events.succession;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** The successor asks back before taking the work over. */
public record SuccessionQuestioned(
        SuccessionId successionId,
        UUID line,
        FileId fileId,
        Doubt doubt,
        @Nullable Labelled<Words> question)
        implements SuccessionEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
