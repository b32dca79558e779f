/** The one act of the ledger itself: noting that what was due has not happened. */
@NullMarked
package org.caseledger.command.deadline;

import org.jspecify.annotations.NullMarked;
