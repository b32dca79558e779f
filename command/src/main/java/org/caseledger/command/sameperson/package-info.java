/** Rules on judging whether two persons of the ledger are one. */
@NullMarked
package org.caseledger.command.sameperson;

import org.jspecify.annotations.NullMarked;
