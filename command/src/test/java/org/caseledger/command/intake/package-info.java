/** Scenarios of the rules of this stream. */
@NullMarked
package org.caseledger.command.intake;

import org.jspecify.annotations.NullMarked;
