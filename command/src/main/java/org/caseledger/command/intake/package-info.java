/** Rules of 包括的相談支援: taking in, judging and handing over consultations. */
@NullMarked
package org.caseledger.command.intake;

import org.jspecify.annotations.NullMarked;
