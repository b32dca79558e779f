/** The shell as the tests see it. */
@NullMarked
package org.caseledger.command.axon;

import org.jspecify.annotations.NullMarked;
