/** What registers say after events. */
@NullMarked
package org.caseledger.events.register;

import org.jspecify.annotations.NullMarked;
