/** What gives a basis to let an agency know: consent, or an agenda item. */
@NullMarked
package org.caseledger.command.sharing;

import org.jspecify.annotations.NullMarked;
