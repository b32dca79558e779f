/** Tests. */
@NullMarked
package org.caseledger.ops.embedded;

import org.jspecify.annotations.NullMarked;
