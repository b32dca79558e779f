/** Who there is in a municipality, and the work that waits for a successor. */
@NullMarked
package org.caseledger.query.organisations;

import org.jspecify.annotations.NullMarked;
