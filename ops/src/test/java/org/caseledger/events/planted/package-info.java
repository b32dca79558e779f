/** Planted breaches of the architecture, which its tests must see. */
@NullMarked
package org.caseledger.events.planted;

import org.jspecify.annotations.NullMarked;
