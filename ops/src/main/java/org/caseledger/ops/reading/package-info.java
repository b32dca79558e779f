/** Where the reading side asks the writing side: next acts by the very rules that decide them. */
@NullMarked
package org.caseledger.ops.reading;

import org.jspecify.annotations.NullMarked;
