/** 緊急閲覧: who opened what, what waits for its review, and the way to a file by its number. */
@NullMarked
package org.caseledger.query.emergency;

import org.jspecify.annotations.NullMarked;
