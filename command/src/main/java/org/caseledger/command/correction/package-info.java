/** 訂正・誤記録・取消し: one set of rules that sets entries of any stream right. */
@NullMarked
package org.caseledger.command.correction;

import org.jspecify.annotations.NullMarked;
