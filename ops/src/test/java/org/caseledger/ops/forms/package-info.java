/** The form door, tried with one act and a gate in memory. */
@NullMarked
package org.caseledger.ops.forms;

import org.jspecify.annotations.NullMarked;
