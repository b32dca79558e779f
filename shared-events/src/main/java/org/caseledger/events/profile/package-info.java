/** 要綱設定: what a municipality decides for itself, and the access policy in force. */
@NullMarked
package org.caseledger.events.profile;

import org.jspecify.annotations.NullMarked;
