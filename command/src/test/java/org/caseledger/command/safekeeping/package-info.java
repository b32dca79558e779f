/** Scenarios of the rules of this stream. */
@NullMarked
package org.caseledger.command.safekeeping;

import org.jspecify.annotations.NullMarked;
