/** Scenarios of the rules of this stream. */
@NullMarked
package org.caseledger.command.consent;

import org.jspecify.annotations.NullMarked;
