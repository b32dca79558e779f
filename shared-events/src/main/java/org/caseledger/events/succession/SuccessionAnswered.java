package org.caseledger.events.succession;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;

import java.util.Optional;
import java.util.UUID;

/** A question of the successor was answered; the work waits to be accepted. */
public record SuccessionAnswered(
        SuccessionId successionId, UUID line, FileId fileId, Labelled<Words> answer)
        implements SuccessionEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
