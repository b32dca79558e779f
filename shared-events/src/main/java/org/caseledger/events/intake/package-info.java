/** 包括的相談支援: consultations taken in and handed over (つなぎ). */
@NullMarked
package org.caseledger.events.intake;

import org.jspecify.annotations.NullMarked;
