/** The questions of the confidentiality review, answered from the history. */
@NullMarked
package org.caseledger.query.review;

import org.jspecify.annotations.NullMarked;
