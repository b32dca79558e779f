/** Whether what is uploaded is scanned for viruses, and by whom. */
@NullMarked
package org.caseledger.ops.viruses;

import org.jspecify.annotations.NullMarked;
