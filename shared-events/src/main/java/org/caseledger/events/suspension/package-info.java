/** 利用停止: a person had the use of what is known of them stopped. */
@NullMarked
package org.caseledger.events.suspension;

import org.jspecify.annotations.NullMarked;
