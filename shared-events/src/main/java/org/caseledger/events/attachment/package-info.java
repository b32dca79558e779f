/** 添付書類: scans of papers, under the label of the entry that each is the paper of. */
@NullMarked
package org.caseledger.events.attachment;

import org.jspecify.annotations.NullMarked;
