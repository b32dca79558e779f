/** 個人情報の提供: who asked for and who gave information, on which basis. */
@NullMarked
package org.caseledger.events.disclosure;

import org.jspecify.annotations.NullMarked;
