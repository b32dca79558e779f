/** Tests of the operator's tools. */
@NullMarked
package org.caseledger.ops.ledger;

import org.jspecify.annotations.NullMarked;
