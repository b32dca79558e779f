package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Refusal;

import java.util.Optional;

/** An act offered on a page; blocked when a rule would refuse it whatever were stated. */
public record NextAct(Class<? extends SupportCaseCommand> command, Optional<Refusal> blockedBy) {
    public boolean isPossible() {
        return blockedBy.isEmpty();
    }
}
