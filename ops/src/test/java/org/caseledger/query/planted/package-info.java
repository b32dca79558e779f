/** Planted breaches of the architecture, which its tests must see. */
@NullMarked
package org.caseledger.query.planted;

import org.jspecify.annotations.NullMarked;
