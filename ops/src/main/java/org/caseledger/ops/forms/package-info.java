/** The one door for forms: a form post becomes the same act that the API records. */
@NullMarked
package org.caseledger.ops.forms;

import org.jspecify.annotations.NullMarked;
