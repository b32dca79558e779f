/** The runnable whole: starts the ledger and tells the user where it is. */
@NullMarked
package org.caseledger.ops;

import org.jspecify.annotations.NullMarked;
