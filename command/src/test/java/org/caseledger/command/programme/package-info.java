/** Scenarios of entries about the programme itself. */
@NullMarked
package org.caseledger.command.programme;

import org.jspecify.annotations.NullMarked;
