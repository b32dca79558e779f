@NullMarked
package org.caseledger.command.deadline;

import org.jspecify.annotations.NullMarked;
