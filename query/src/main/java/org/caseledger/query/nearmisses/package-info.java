/** 惜しいケース: the list of cases noted without a case. */
@NullMarked
package org.caseledger.query.nearmisses;

import org.jspecify.annotations.NullMarked;
