/** What the ledger itself notes when a day has passed and what was due has not happened. */
@NullMarked
package org.caseledger.events.deadline;

import org.jspecify.annotations.NullMarked;
