/** The shell between the rules and the ledger: records decisions, knows nothing of HTTP. */
@NullMarked
package org.caseledger.command.axon;

import org.jspecify.annotations.NullMarked;
