/** The ledger on PostgreSQL: appending, reading, following, parking and checking. */
@NullMarked
package org.caseledger.ops.store;

import org.jspecify.annotations.NullMarked;
