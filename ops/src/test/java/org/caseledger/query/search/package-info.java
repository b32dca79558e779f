/** Tests of how names, days, places and phones are found. */
@NullMarked
package org.caseledger.query.search;

import org.jspecify.annotations.NullMarked;
