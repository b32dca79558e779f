/** Rules of households, their members and dangers to them (世帯). */
@NullMarked
package org.caseledger.command.household;

import org.jspecify.annotations.NullMarked;
