/** Scenarios of 利用停止. */
@NullMarked
package org.caseledger.command.suspension;

import org.jspecify.annotations.NullMarked;
