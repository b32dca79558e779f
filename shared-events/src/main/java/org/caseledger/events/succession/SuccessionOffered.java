package org.caseledger.events.succession;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One piece of open work was offered to the successor; until it is accepted it waits (引継ぎ待ち). */
public record SuccessionOffered(
        SuccessionId successionId,
        UUID line,
        FileId fileId,
        StaffId predecessor,
        AgencyId fromAgency,
        Successor successor,
        OpenWork work,
        UUID workId,
        @Nullable LegalBasis basis,
        LocalDate effectiveOn,
        @Nullable Labelled<Words> note)
        implements SuccessionEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
