package org.caseledger.query.sentences;

import org.caseledger.events.suspension.SuspensionDeclined;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.SuspensionRequested;
import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.suspension.UseSuspended;

/** 利用停止 as sentences. */
final class SuspensionSentences {

    private SuspensionSentences() {}

    static String of(SuspensionEvent act, Phrases say) {
        return switch (act) {
            case SuspensionRequested it ->
                    say.person(it.personId())
                            + "が情報の利用停止を求めた(求めの日 "
                            + Terms.day(it.requestedOn())
                            + ")。"
                            + say.also("求めの内容", it.request());
            case SuspensionDeclined it -> "利用停止の求めに応じないと回答した。" + say.also("理由", it.reason());
            case UseSuspended it ->
                    say.person(it.personId())
                            + "の情報の利用を停止した(求めの日 "
                            + Terms.day(it.requestedOn())
                            + ")。"
                            + say.also("求めの内容", it.request());
            case UseResumed it -> "情報の利用停止を終えた。" + say.also("理由", it.reason());
        };
    }
}
