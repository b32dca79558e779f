package org.caseledger.command.axon;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LedgerCommand;

/** Whether the actor may know of every file that a command touches. */
@FunctionalInterface
interface Visibility {
    boolean holds(LedgerCommand command, StreamPlace place, Circumstances now);
}
