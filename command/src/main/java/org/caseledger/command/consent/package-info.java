/** Rules of 同意: per person, purpose and circle. */
@NullMarked
package org.caseledger.command.consent;

import org.jspecify.annotations.NullMarked;
