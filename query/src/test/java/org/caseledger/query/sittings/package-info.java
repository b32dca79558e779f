/** Tests of this package that need no database. */
@NullMarked
package org.caseledger.query.sittings;

import org.jspecify.annotations.NullMarked;
