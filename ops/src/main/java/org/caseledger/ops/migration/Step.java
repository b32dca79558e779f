package org.caseledger.ops.migration;

import org.caseledger.command.decision.LedgerCommand;

/**
 * One act of taking over, in the order of the file.
 *
 * @param place where a refusal of it is told
 */
record Step(LedgerCommand command, Place place) {}
