/** What is kept apart: reporter identity and protected location, under keys of their own. */
@NullMarked
package org.caseledger.events.safekeeping;

import org.jspecify.annotations.NullMarked;
