/** 地区への働きかけと月次報告: work among residents and contractors' months, in counts only. */
@NullMarked
package org.caseledger.query.outreachcounts;

import org.jspecify.annotations.NullMarked;
