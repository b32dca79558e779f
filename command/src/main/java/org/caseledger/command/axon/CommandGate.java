package org.caseledger.command.axon;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.SignedIn;

/**
 * The one way to get something recorded. Checks that the caller may know of the file, decides by the
 * rules of the stream, appends.
 */
public interface CommandGate {

    /**
     * Records what the command decides, or throws and records nothing.
     *
     * @param actName permanent name of the act, kept with each event
     * @throws CommandRefused when a rule says no
     * @throws NotVisible when the stream does not exist or the caller may not know that it does
     * @throws NotEntitled when the caller sees the file and may not act in this capacity
     * @throws VersionMismatch when the stream (or a fact relied on) is no longer as expected
     * @throws KeyReused when the idempotency key was used before with another request
     * @throws OutcomeUnknown when it cannot be told whether the append was committed
     */
    Recorded record(
            SignedIn who, String actName, LedgerCommand command, RecordingConditions conditions);
}
