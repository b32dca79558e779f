/** Values that check themselves. */
@NullMarked
package org.caseledger.events.value;

import org.jspecify.annotations.NullMarked;
