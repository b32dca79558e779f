/** Files of other ledgers, read as offices make them. */
@NullMarked
package org.caseledger.ops.migration;

import org.jspecify.annotations.NullMarked;
