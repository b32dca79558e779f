package org.caseledger.events.emergency;

import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;

import java.time.Instant;
import java.util.Optional;

/** The file was closed again before the time was over. */
public record EmergencyAccessEnded(EmergencyAccessId accessId, FileId fileId, Instant endedAt)
        implements EmergencyEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
