/** Attaching scans: what is sent is checked, sealed and stored before the ledger names it. */
@NullMarked
package org.caseledger.ops.attachments;

import org.jspecify.annotations.NullMarked;
