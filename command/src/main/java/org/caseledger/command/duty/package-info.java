/** Rules of 夜間・休日用 緊急対応一覧. */
@NullMarked
package org.caseledger.command.duty;

import org.jspecify.annotations.NullMarked;
