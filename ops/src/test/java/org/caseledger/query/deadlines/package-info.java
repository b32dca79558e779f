/** Tests of the deadlines. */
@NullMarked
package org.caseledger.query.deadlines;

import org.jspecify.annotations.NullMarked;
