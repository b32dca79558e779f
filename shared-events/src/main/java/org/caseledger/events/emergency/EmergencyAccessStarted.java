package org.caseledger.events.emergency;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody opened one file because life or body was in danger; it closes by itself at {@code until}.
 *
 * @param reviewBy the last day on which it is to be reviewed
 */
public record EmergencyAccessStarted(
        EmergencyAccessId accessId,
        FileId fileId,
        StaffId staffId,
        AgencyId agencyId,
        EmergencyReason reason,
        Labelled<Words> circumstances,
        Instant from,
        Instant until,
        LocalDate reviewBy)
        implements EmergencyEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
