/** Rules of 引継ぎ: handing one person's open work to a successor. */
@NullMarked
package org.caseledger.command.succession;

import org.jspecify.annotations.NullMarked;
