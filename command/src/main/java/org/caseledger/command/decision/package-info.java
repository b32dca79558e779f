/** What all rules share: decisions, refusals with their source, circumstances. */
@NullMarked
package org.caseledger.command.decision;

import org.jspecify.annotations.NullMarked;
