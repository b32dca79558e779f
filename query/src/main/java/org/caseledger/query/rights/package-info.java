/** What a member of staff could do here and since when, and who has pledged secrecy. */
@NullMarked
package org.caseledger.query.rights;

import org.jspecify.annotations.NullMarked;
