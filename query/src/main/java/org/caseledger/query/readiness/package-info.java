/** 準備状況: what a municipality still lacks before it can work, in words. */
@NullMarked
package org.caseledger.query.readiness;

import org.jspecify.annotations.NullMarked;
