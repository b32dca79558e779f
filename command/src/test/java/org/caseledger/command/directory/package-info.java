/** Scenarios of the municipality's directory. */
@NullMarked
package org.caseledger.command.directory;

import org.jspecify.annotations.NullMarked;
