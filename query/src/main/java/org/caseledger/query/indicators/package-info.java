/** Counts and days per stage, without any person. */
@NullMarked
package org.caseledger.query.indicators;

import org.jspecify.annotations.NullMarked;
