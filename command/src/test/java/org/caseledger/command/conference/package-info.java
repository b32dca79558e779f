/** Scenarios of conference bodies and sittings. */
@NullMarked
package org.caseledger.command.conference;

import org.jspecify.annotations.NullMarked;
