/** What is still missing, from made-up registers. */
@NullMarked
package org.caseledger.query.readiness;

import org.jspecify.annotations.NullMarked;
