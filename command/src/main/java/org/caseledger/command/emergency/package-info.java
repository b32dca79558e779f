/** Rules of 緊急閲覧 and of the list for nights and holidays. */
@NullMarked
package org.caseledger.command.emergency;

import org.jspecify.annotations.NullMarked;
