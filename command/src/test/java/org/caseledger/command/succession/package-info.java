/** Scenarios of 引継ぎ. */
@NullMarked
package org.caseledger.command.succession;

import org.jspecify.annotations.NullMarked;
