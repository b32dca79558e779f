package org.caseledger.command.decision;

import java.util.Optional;

/** An act offered on a page; blocked when a rule would refuse it whatever were stated. */
public record NextAct(Class<? extends LedgerCommand> command, Optional<Refusal> blockedBy) {
    public boolean isPossible() {
        return blockedBy.isEmpty();
    }
}
