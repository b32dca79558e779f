package org.caseledger.command.correction;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What can be asked of an entry that was wrong, whichever stream it stands in. */
public sealed interface CorrectionCommand extends LedgerCommand
        permits CorrectEntry,
                StrikeEntry,
                TakeBackEntry,
                AskRelabelling,
                ConfirmRelabelling,
                ConfirmRelabellingAlone,
                RejectRelabelling {

    /** The stream that the entry stands in. */
    UUID stream();

    /** The event id of the entry. */
    UUID entry();

    Words reason();

    @Nullable SaidBy saidBy();

    Decision<Correction> decide(Entries entries, Circumstances now);

    @Override
    default UUID streamId() {
        return stream();
    }
}
