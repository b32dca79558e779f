/** Tests. */
@NullMarked
package org.caseledger.ops.keys;

import org.jspecify.annotations.NullMarked;
