/** The profile of any day as a pure value. */
@NullMarked
package org.caseledger.events.profile;

import org.jspecify.annotations.NullMarked;
