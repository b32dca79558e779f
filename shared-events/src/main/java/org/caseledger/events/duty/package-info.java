/** 夜間・休日用 緊急対応一覧: a few chosen cases on numbered paper for who is on duty. */
@NullMarked
package org.caseledger.events.duty;

import org.jspecify.annotations.NullMarked;
