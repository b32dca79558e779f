package org.caseledger.events.succession;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;

import java.util.Optional;
import java.util.UUID;

/** An offer was taken back; the work stays where it is. */
public record SuccessionTakenBack(SuccessionId successionId, UUID line, FileId fileId)
        implements SuccessionEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
