/** 利用停止: of whom nothing is used at present, and how long the town took to stop it. */
@NullMarked
package org.caseledger.query.suspensions;

import org.jspecify.annotations.NullMarked;
