package org.caseledger.events.emergency;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Somebody else looked at whether the file had to be opened.
 *
 * @param standIn set where no 点検担当 reviewed it
 */
public record EmergencyAccessReviewed(
        EmergencyAccessId accessId,
        FileId fileId,
        AccessFinding finding,
        @Nullable StandIn standIn,
        Labelled<Words> note)
        implements EmergencyEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
