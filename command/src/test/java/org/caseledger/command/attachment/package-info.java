/** Scenarios of the rules of this stream. */
@NullMarked
package org.caseledger.command.attachment;

import org.jspecify.annotations.NullMarked;
