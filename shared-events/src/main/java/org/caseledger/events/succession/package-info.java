/** 引継ぎ: one person's open work goes to a successor, file by file. */
@NullMarked
package org.caseledger.events.succession;

import org.jspecify.annotations.NullMarked;
