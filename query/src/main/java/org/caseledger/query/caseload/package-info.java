/** The list of cases. */
@NullMarked
package org.caseledger.query.caseload;

import org.jspecify.annotations.NullMarked;
