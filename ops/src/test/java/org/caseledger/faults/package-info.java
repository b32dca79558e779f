/** The ledger under faults: killed, searched for planted words, and with keys destroyed. */
@NullMarked
package org.caseledger.faults;

import org.jspecify.annotations.NullMarked;
