/** The read gate: who may see what, the record of each look, and the only opening of envelopes. */
@NullMarked
package org.caseledger.query.gate;

import org.jspecify.annotations.NullMarked;
