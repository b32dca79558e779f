/** Tests. */
@NullMarked
package org.caseledger.ops.access;

import org.jspecify.annotations.NullMarked;
