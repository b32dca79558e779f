package org.caseledger.ops.setup;

import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.decision.LedgerCommand;

/**
 * One act that a set-up file asks for.
 *
 * @param path where it stands in the file
 * @param act its permanent name
 * @param conditions with a key that follows from the content, so that it is recorded once
 */
record SetupStep(String path, String act, LedgerCommand command, RecordingConditions conditions) {}
