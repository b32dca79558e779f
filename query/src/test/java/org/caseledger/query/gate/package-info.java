/** Tests of this package that need no database. */
@NullMarked
package org.caseledger.query.gate;

import org.jspecify.annotations.NullMarked;
