/** Scenarios of asking for and giving personal information. */
@NullMarked
package org.caseledger.command.disclosure;

import org.jspecify.annotations.NullMarked;
