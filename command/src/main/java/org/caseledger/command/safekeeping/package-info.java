/** Rules of what is kept apart: a reporter, a protected location. */
@NullMarked
package org.caseledger.command.safekeeping;

import org.jspecify.annotations.NullMarked;
