/** 移行: an existing ledger is read from a file, checked as a whole, and taken over case by case. */
@NullMarked
package org.caseledger.ops.migration;

import org.jspecify.annotations.NullMarked;
