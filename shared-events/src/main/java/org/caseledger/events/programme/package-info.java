/** The programme itself, in codes and counts: no person, no household, no file. */
@NullMarked
package org.caseledger.events.programme;

import org.jspecify.annotations.NullMarked;
