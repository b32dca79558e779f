package org.caseledger.command.axon;

import org.caseledger.command.decision.Refusal;

/** A rule says no. Holds the refusal only: no text that a person typed. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
