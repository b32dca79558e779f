/** 移行: taking over what an existing ledger holds, row by row, with where each row came from. */
@NullMarked
package org.caseledger.events.migration;

import org.jspecify.annotations.NullMarked;
