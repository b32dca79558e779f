/** 要綱設定: the rules for what a municipality decides for itself. */
@NullMarked
package org.caseledger.command.profile;

import org.jspecify.annotations.NullMarked;
