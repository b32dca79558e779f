/** Which acts of a file are told to whom, without a database. */
@NullMarked
package org.caseledger.query.casefile;

import org.jspecify.annotations.NullMarked;
