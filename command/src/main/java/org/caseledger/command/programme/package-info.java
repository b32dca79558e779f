/** Rules for entries about the programme itself: advice without a case, areas, months, gaps. */
@NullMarked
package org.caseledger.command.programme;

import org.jspecify.annotations.NullMarked;
