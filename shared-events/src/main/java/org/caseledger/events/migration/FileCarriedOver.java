package org.caseledger.events.migration;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StreamIds;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case begins in this ledger as another one had it: original dates as far as known, told by whom,
 * from which row. It grants nothing: consent counts only where a dated one on a form follows.
 *
 * @param consentUnconfirmed 同意未確認: no date and version of a form came with the row of a 本人
 */
public record FileCarriedOver(
        FileId fileId,
        SourceRow source,
        AgencyId coordinator,
        CarriedStage stage,
        Occurred began,
        @Nullable Occurred lastContact,
        @Nullable LocalDate nextReviewOn,
        boolean consentUnconfirmed,
        SaidBy saidBy,
        List<CarriedProblem> problems)
        implements MigrationEvent {

    @Override
    public UUID streamId() {
        return StreamIds.carriedFile(fileId);
    }

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
