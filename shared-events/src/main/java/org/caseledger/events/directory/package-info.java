/** The municipality, its agencies, staff and contracts, all with dates. */
@NullMarked
package org.caseledger.events.directory;

import org.jspecify.annotations.NullMarked;
