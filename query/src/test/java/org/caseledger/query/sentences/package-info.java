/** How records are told, without a database. */
@NullMarked
package org.caseledger.query.sentences;

import org.jspecify.annotations.NullMarked;
