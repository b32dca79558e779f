package org.caseledger.ops.forms;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A sample command such as a form would send. */
record NoteVisit(
        CaseId caseId,
        Words summary,
        LocalDate on,
        @Nullable Words remark,
        @Nullable Integer minutes,
        boolean urgent,
        Set<AgencyId> agencies,
        List<Task> tasks)
        implements LedgerCommand {

    record Task(@Minted RoleId roleId, Words what) {}

    @Override
    public UUID streamId() {
        return caseId.value();
    }
}
