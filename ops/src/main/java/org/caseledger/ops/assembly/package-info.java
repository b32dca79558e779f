/** The wiring: which beans exist, and which of them only in the embedded default. */
@NullMarked
package org.caseledger.ops.assembly;

import org.jspecify.annotations.NullMarked;
