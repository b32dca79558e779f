/** Tests of the read side that need no database. */
@NullMarked
package org.caseledger.query;

import org.jspecify.annotations.NullMarked;
