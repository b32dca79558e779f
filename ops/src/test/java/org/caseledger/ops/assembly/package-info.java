/** Tests of how the ledger is put together. */
@NullMarked
package org.caseledger.ops.assembly;

import org.jspecify.annotations.NullMarked;
