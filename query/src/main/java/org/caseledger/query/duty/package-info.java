/** 夜間・休日用 緊急対応一覧 as it is printed, with the copies that are out. */
@NullMarked
package org.caseledger.query.duty;

import org.jspecify.annotations.NullMarked;
