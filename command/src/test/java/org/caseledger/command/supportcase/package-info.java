/** Scenarios of 多機関協働. */
@NullMarked
package org.caseledger.command.supportcase;

import org.jspecify.annotations.NullMarked;
