/** What is taken as a scan, and what is not. */
@NullMarked
package org.caseledger.ops.attachments;

import org.jspecify.annotations.NullMarked;
