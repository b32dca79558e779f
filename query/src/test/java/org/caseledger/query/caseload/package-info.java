/** Tests of the list of case files. */
@NullMarked
package org.caseledger.query.caseload;

import org.jspecify.annotations.NullMarked;
