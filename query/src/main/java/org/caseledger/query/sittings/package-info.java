/** The sittings and what entered and left them, for the reviewer. */
@NullMarked
package org.caseledger.query.sittings;

import org.jspecify.annotations.NullMarked;
