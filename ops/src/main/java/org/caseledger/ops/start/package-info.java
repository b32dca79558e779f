/** Refusing to start, in words a person can act on. */
@NullMarked
package org.caseledger.ops.start;

import org.jspecify.annotations.NullMarked;
