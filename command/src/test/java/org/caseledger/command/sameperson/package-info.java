/** Scenarios of judging whether two persons are one. */
@NullMarked
package org.caseledger.command.sameperson;

import org.jspecify.annotations.NullMarked;
