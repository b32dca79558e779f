/** One case file: as it stood at a position, its history in sentences, who could see it. */
@NullMarked
package org.caseledger.query.casefile;

import org.jspecify.annotations.NullMarked;
