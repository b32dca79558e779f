/** 多機関協働: from the referral to 終結, with plan, roles and agreements. */
@NullMarked
package org.caseledger.command.supportcase;

import org.jspecify.annotations.NullMarked;
