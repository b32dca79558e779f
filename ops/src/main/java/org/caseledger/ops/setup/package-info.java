/** From an empty ledger to a ready one: a file is read, checked by the rules and recorded. */
@NullMarked
package org.caseledger.ops.setup;

import org.jspecify.annotations.NullMarked;
