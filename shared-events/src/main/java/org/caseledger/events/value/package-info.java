/** Ids and small values that check themselves; the words that all streams share. */
@NullMarked
package org.caseledger.events.value;

import org.jspecify.annotations.NullMarked;
