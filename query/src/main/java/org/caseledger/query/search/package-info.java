/** Finding persons: keys of names, days, places and phones, and an index in memory only. */
@NullMarked
package org.caseledger.query.search;

import org.jspecify.annotations.NullMarked;
