/** Tests of the accounts, with a clock that is moved by hand. */
@NullMarked
package org.caseledger.ops.accounts;

import org.jspecify.annotations.NullMarked;
