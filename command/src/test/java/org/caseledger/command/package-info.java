/** The scenario language in which all rules are tested, and the fictional town they play in. */
@NullMarked
package org.caseledger.command;

import org.jspecify.annotations.NullMarked;
