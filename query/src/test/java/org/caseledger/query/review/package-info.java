/** Tests of this package that need no database. */
@NullMarked
package org.caseledger.query.review;

import org.jspecify.annotations.NullMarked;
