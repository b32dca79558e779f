/** Reading the stored ledger: one municipality at a time, registers as they stand, histories. */
@NullMarked
package org.caseledger.query.ledger;

import org.jspecify.annotations.NullMarked;
