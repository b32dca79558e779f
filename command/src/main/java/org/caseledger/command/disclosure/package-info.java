/** Rules of 個人情報の提供: asking for and giving personal information. */
@NullMarked
package org.caseledger.command.disclosure;

import org.jspecify.annotations.NullMarked;
