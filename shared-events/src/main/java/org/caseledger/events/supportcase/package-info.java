/** 多機関協働の支援ケース: from referral to 終結. */
@NullMarked
package org.caseledger.events.supportcase;

import org.jspecify.annotations.NullMarked;
