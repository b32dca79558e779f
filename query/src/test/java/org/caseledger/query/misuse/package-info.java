/** Tests of this package that need no database. */
@NullMarked
package org.caseledger.query.misuse;

import org.jspecify.annotations.NullMarked;
