/** Tests of the figures on a real database. */
@NullMarked
package org.caseledger.query.indicators;

import org.jspecify.annotations.NullMarked;
