/** 訂正・誤記録・取消し・再区分: what sets an earlier entry right, in the stream of that entry. */
@NullMarked
package org.caseledger.events.correction;

import org.jspecify.annotations.NullMarked;
