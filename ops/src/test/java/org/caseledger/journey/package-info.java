/** The whole ledger by HTTP, from the first start on: what its users do, and what it refuses. */
@NullMarked
package org.caseledger.journey;

import org.jspecify.annotations.NullMarked;
