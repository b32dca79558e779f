/** Where the ledger and its keys are stored, and with which log-ins. */
@NullMarked
package org.caseledger.ops.database;

import org.jspecify.annotations.NullMarked;
