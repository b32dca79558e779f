/** Set-up files: what is wrong in them by line, and what they record. */
@NullMarked
package org.caseledger.ops.setup;

import org.jspecify.annotations.NullMarked;
