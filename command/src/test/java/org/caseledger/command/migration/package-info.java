@NullMarked
package org.caseledger.command.migration;

import org.jspecify.annotations.NullMarked;
