/** Scenarios of the rules a municipality sets itself. */
@NullMarked
package org.caseledger.command.profile;

import org.jspecify.annotations.NullMarked;
