package org.caseledger.command.http;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;

import java.util.UUID;

/** A sample command that begins a stream. */
record BeginCase(@Minted CaseId caseId, FileId fileId) implements LedgerCommand {

    @Override
    public UUID streamId() {
        return caseId.value();
    }
}
