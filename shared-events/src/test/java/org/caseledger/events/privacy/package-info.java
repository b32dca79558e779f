/** Sealing, opening and forgetting. */
@NullMarked
package org.caseledger.events.privacy;

import org.jspecify.annotations.NullMarked;
