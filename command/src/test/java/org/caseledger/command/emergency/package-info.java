/** Scenarios of 緊急閲覧. */
@NullMarked
package org.caseledger.command.emergency;

import org.jspecify.annotations.NullMarked;
