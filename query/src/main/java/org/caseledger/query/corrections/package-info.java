/** What was set right in a file, what later entries rest on it, and who has read or received it. */
@NullMarked
package org.caseledger.query.corrections;

import org.jspecify.annotations.NullMarked;
