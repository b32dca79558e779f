package org.caseledger.events.succession;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The successor took the work over. */
public record SuccessionAccepted(
        SuccessionId successionId,
        UUID line,
        FileId fileId,
        AgencyId fromAgency,
        AgencyId agencyId,
        StaffId acceptedBy,
        LocalDate acceptedOn)
        implements SuccessionEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
