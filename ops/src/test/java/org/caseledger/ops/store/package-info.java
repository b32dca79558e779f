/** The ledger on PostgreSQL, held against its contract and against the stock engine of Axon. */
@NullMarked
package org.caseledger.ops.store;

import org.jspecify.annotations.NullMarked;
