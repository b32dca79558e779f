/** What is kept apart, for the readers named and nobody else. */
@NullMarked
package org.caseledger.query.safekeeping;

import org.jspecify.annotations.NullMarked;
