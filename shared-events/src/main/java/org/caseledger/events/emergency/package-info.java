/** 緊急閲覧 and the list for nights and holidays. Stored under neutral names. */
@NullMarked
package org.caseledger.events.emergency;

import org.jspecify.annotations.NullMarked;
