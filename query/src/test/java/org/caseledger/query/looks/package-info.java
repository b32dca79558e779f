/** Tests of this package that need no database. */
@NullMarked
package org.caseledger.query.looks;

import org.jspecify.annotations.NullMarked;
