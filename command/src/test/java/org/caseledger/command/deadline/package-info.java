/** Tests of the deadlines. */
@NullMarked
package org.caseledger.command.deadline;

import org.jspecify.annotations.NullMarked;
