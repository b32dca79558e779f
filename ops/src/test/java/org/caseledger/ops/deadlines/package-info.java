/** Tests of the deadlines. */
@NullMarked
package org.caseledger.ops.deadlines;

import org.jspecify.annotations.NullMarked;
