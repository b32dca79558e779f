/** The API for recording, tried with a small table of acts and a gate in memory. */
@NullMarked
package org.caseledger.command.http;

import org.jspecify.annotations.NullMarked;
