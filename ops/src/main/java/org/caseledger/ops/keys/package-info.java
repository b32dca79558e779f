/** The key store: one key per holder, wrapped, apart from the ledger, destroyed for good. */
@NullMarked
package org.caseledger.ops.keys;

import org.jspecify.annotations.NullMarked;
