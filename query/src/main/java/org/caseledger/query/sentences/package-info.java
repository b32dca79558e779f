/** Events as Japanese sentences, one class per stream. */
@NullMarked
package org.caseledger.query.sentences;

import org.jspecify.annotations.NullMarked;
