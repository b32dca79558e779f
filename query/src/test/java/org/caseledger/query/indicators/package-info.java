/** Tests of this package that need no database. */
@NullMarked
package org.caseledger.query.indicators;

import org.jspecify.annotations.NullMarked;
