package org.caseledger.query.sentences;

import org.caseledger.events.duty.CaseChosenForDuty;
import org.caseledger.events.duty.DutyCopyHandedOut;
import org.caseledger.events.duty.DutyCopyRecovered;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.duty.DutyListOpened;

/** 夜間・休日用 緊急対応一覧 as sentences. */
final class DutySentences {

    private DutySentences() {}

    static String of(DutyEvent act, Phrases say) {
        return switch (act) {
            case DutyListOpened it ->
                    "緊急対応一覧を作った(" + Terms.day(it.from()) + "から" + Terms.day(it.until()) + "まで)。";
            case CaseChosenForDuty it ->
                    say.person(it.personId())
                            + "を緊急対応一覧に載せた。"
                            + say.also("最初に連絡する先", it.callFirst())
                            + say.also("訪問時の注意", it.cautions())
                            + say.also("危険", it.danger());
            case DutyCopyHandedOut it ->
                    "緊急対応一覧の"
                            + it.copy()
                            + "番を"
                            + say.staff(it.to())
                            + "に渡した(回収の期限 "
                            + Terms.day(it.recoverBy())
                            + ")。";
            case DutyCopyRecovered it -> "緊急対応一覧の" + it.copy() + "番を回収した。";
        };
    }
}
