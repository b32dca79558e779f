/** Rules of 移行: who takes over what from another ledger, once and from which row. */
@NullMarked
package org.caseledger.command.migration;

import org.jspecify.annotations.NullMarked;
