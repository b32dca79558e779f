/** 同意: per person, purpose and circle. */
@NullMarked
package org.caseledger.events.consent;

import org.jspecify.annotations.NullMarked;
