/** 移行: scenarios of taking over an existing ledger. */
@NullMarked
package org.caseledger.command.migration;

import org.jspecify.annotations.NullMarked;
