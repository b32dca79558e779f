/** Whether two persons of the ledger are one: linked and unlinked, never merged. */
@NullMarked
package org.caseledger.events.sameperson;

import org.jspecify.annotations.NullMarked;
