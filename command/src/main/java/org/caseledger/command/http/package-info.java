/** The API for recording: one table of acts, one controller, one place for problems. */
@NullMarked
package org.caseledger.command.http;

import org.jspecify.annotations.NullMarked;
