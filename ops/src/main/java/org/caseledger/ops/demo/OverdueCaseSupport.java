package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;
import static org.caseledger.ops.demo.SakuraFamily.*;

import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.command.supportcase.RecordSupport;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.ContactMethod;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

import java.util.List;

/** What was done under the plan, until a few days ago. The next look was due then. */
final class OverdueCaseSupport {

    private final Tale tale;

    private OverdueCaseSupport(Tale tale) {
        this.tale = tale;
    }

    static void tell(Tale tale) {
        var support = new OverdueCaseSupport(tale);
        support.untilMonitoring();
        support.monitoring();
        support.since();
    }

    private void untilMonitoring() {
        tale.on(
                62,
                "15:00",
                WORKER_A,
                with(
                        MOTHER,
                        MOTHER_PLANNING,
                        ContactMethod.OFFICE_VISIT,
                        "家計の表をもとに、税の分割納付を窓口で相談した。",
                        62));
        tale.on(
                58,
                "16:00",
                TEACHER,
                with(
                        DAUGHTER,
                        DAUGHTER_PLANNING,
                        ContactMethod.INTERVIEW,
                        "別室で週に三日、午前の授業を受けている。",
                        59));
        tale.on(
                52,
                "17:30",
                WORKER_B,
                with(SON, SON_PLANNING, ContactMethod.INTERVIEW, "得意なこと、疲れやすい場面を表にまとめた。", 52));
    }

    private void monitoring() {
        tale.on(
                45,
                "13:00",
                COORDINATOR,
                new RecordMonitoring(
                        CASE,
                        tale.day(45),
                        new Words("分割納付が始まり、長女の登校も増えた。長男は職業相談の予約を待っている。"),
                        null,
                        tale.day(4),
                        new Work(50, Programme.MULTI_AGENCY)));
    }

    private void since() {
        tale.on(
                33,
                "10:30",
                JOB_ADVISER,
                with(
                        SON,
                        SON_PLANNING,
                        ContactMethod.OFFICE_VISIT,
                        "専門の窓口で最初の相談。職場見学を二か所選んだ。",
                        33));
        tale.on(
                21,
                "14:00",
                WORKER_A,
                with(
                        MOTHER,
                        MOTHER_PLANNING,
                        ContactMethod.PHONE,
                        "三回目の納付を済ませたと電話があった。仕事を一つ減らせたとのこと。",
                        21));
        tale.on(
                5,
                "09:40",
                COORDINATOR,
                with(
                        MOTHER,
                        MOTHER_PLANNING,
                        ContactMethod.HOME_VISIT,
                        "家計の表の続きを一緒に確かめた。食卓で話す時間が増えたと母が話した。",
                        6));
    }

    private RecordSupport with(
            PersonId person, ConsentId consent, ContactMethod method, String words, int ago) {
        return new RecordSupport(
                CASE,
                tale.occurred(ago),
                method,
                List.of(person),
                null,
                null,
                new Words(words),
                null,
                SaidBy.person(person),
                LegalBasis.CONSENT,
                consent,
                new Work(45, Programme.MULTI_AGENCY));
    }
}
