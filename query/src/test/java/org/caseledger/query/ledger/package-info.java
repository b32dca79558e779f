/** What reading closes, without a database. */
@NullMarked
package org.caseledger.query.ledger;

import org.jspecify.annotations.NullMarked;
