/** Rules of attached scans. */
@NullMarked
package org.caseledger.command.attachment;

import org.jspecify.annotations.NullMarked;
