/** Households and their members (世帯, 世帯員), and dangers to them. */
@NullMarked
package org.caseledger.events.household;

import org.jspecify.annotations.NullMarked;
