/** 移行: what is needed to read a file against the ledger; mappings, runs, persons already there. */
@NullMarked
package org.caseledger.query.migration;

import org.jspecify.annotations.NullMarked;
