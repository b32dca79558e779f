/** The whole ledger at work: stories, races, faults. */
@NullMarked
package org.caseledger.journey;

import org.jspecify.annotations.NullMarked;
