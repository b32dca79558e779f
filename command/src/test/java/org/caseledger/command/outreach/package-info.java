/** Scenarios of the rules of アウトリーチ. */
@NullMarked
package org.caseledger.command.outreach;

import org.jspecify.annotations.NullMarked;
