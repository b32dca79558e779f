/** Accounts of the ledger itself, for a town without an issuer, and the log of all sign-ins. */
@NullMarked
package org.caseledger.ops.accounts;

import org.jspecify.annotations.NullMarked;
