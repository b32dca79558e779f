/** The access policy, decided by Cedar; nothing else knows Cedar. */
@NullMarked
package org.caseledger.query.gate.cedar;

import org.jspecify.annotations.NullMarked;
