/** Events ↔ stored bytes: permanent names, revisions, the JSON of the ledger. */
@NullMarked
package org.caseledger.events.storage;

import org.jspecify.annotations.NullMarked;
