/** What operators do with a ledger from outside: verify it, back it up, restore it, watch it. */
@NullMarked
package org.caseledger.ops.ledger;

import org.jspecify.annotations.NullMarked;
