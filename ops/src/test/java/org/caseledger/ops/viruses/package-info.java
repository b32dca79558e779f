/** The port to a scanner of viruses, against one that was started for the test. */
@NullMarked
package org.caseledger.ops.viruses;

import org.jspecify.annotations.NullMarked;
