/** Scenarios of the rules of this stream. */
@NullMarked
package org.caseledger.command.household;

import org.jspecify.annotations.NullMarked;
