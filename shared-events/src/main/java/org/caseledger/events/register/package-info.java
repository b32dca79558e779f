/** What one stream must know of another: small tables that the append itself changes. */
@NullMarked
package org.caseledger.events.register;

import org.jspecify.annotations.NullMarked;
