package org.caseledger.events.succession;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Work taken over from another agency is done; that agency is no longer in on the file by it. */
public record SucceededWorkEnded(
        SuccessionId successionId, UUID line, FileId fileId, AgencyId agencyId, LocalDate endedOn)
        implements SuccessionEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
