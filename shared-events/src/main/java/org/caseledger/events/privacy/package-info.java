/** Labels on personal values, and sealing them under keys that can be destroyed. */
@NullMarked
package org.caseledger.events.privacy;

import org.jspecify.annotations.NullMarked;
