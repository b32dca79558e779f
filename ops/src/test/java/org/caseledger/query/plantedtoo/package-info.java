/** Planted breaches of the architecture, which its tests must see. */
@NullMarked
package org.caseledger.query.plantedtoo;

import org.jspecify.annotations.NullMarked;
