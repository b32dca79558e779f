/** The deadlines (期限): what is due, by when, and by whom; derived from events alone. */
@NullMarked
package org.caseledger.query.deadlines;

import org.jspecify.annotations.NullMarked;
