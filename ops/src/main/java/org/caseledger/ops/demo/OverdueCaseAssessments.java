package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;
import static org.caseledger.ops.demo.SakuraFamily.*;

import org.caseledger.command.supportcase.RecordAssessment;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The troubles are untangled, talk by talk, each with the consent of the one who talks. */
final class OverdueCaseAssessments {

    private final Tale tale;

    private OverdueCaseAssessments(Tale tale) {
        this.tale = tale;
    }

    static void tell(Tale tale) {
        var assessments = new OverdueCaseAssessments(tale);
        assessments.motherAndDaughter();
        assessments.son();
        assessments.household();
    }

    private void motherAndDaughter() {
        tale.on(
                110,
                "15:00",
                COORDINATOR,
                of(
                        MOTHER,
                        "最初の面談。話があちこちに移り、まだまとまらない。仕事を三つ掛け持ちし、税と家賃の滞納がある。",
                        "誰かに一緒に整理してほしい。",
                        SaidBy.person(MOTHER),
                        110));
        tale.on(
                104,
                "16:30",
                COORDINATOR,
                asked(tale, DAUGHTER_PLANNING, DAUGHTER, Purpose.PLANNING, SUPPORTERS, 104));
        tale.on(
                103,
                "16:40",
                COORDINATOR,
                byParent(tale, DAUGHTER_PLANNING, "先生と勉強のことを相談するのはいい。友だちには知られたくない。", 103));
        tale.on(
                102,
                "16:30",
                COORDINATOR,
                of(
                        DAUGHTER,
                        "朝起きられず、授業がわからなくなっている。店のことを同級生に言われてつらかった。",
                        "静かな場所で勉強したい。",
                        SaidBy.person(DAUGHTER),
                        102));
    }

    private void son() {
        tale.on(
                98,
                "18:00",
                COORDINATOR,
                asked(tale, SON_PLANNING, SON, Purpose.PLANNING, SUPPORTERS, 98));
        tale.on(
                96,
                "18:10",
                COORDINATOR,
                given(
                        tale,
                        SON_PLANNING,
                        ConsentForm.OTHER_WRITING,
                        "申込票は書くところが多く負担だと本人が話し、説明書への署名にした。",
                        96));
        tale.on(
                95,
                "18:00",
                COORDINATOR,
                of(
                        SON,
                        "仕事が続かず自信をなくしている。手順が一度に多いと混乱する。",
                        "自分に合う働き方を知りたい。",
                        SaidBy.person(SON),
                        95));
    }

    private void household() {
        tale.on(
                90,
                "14:00",
                COORDINATOR,
                of(
                        MOTHER,
                        "収入と支払いを表にした。毎月の支払いが収入を上回っている。",
                        "夫を責めずに暮らしを立て直したい。",
                        SaidBy.person(MOTHER),
                        90));
        tale.on(
                88,
                "11:00",
                COORDINATOR,
                new RecordAssessment(
                        CASE,
                        AssessmentAspect.COMMUNITY,
                        null,
                        new Words("近所との付き合いが途絶えている。母は以前、町内の清掃に出ていた。"),
                        null,
                        SaidBy.family(MOTHER),
                        tale.occurred(90),
                        work(30)));
        tale.on(
                86,
                "10:00",
                COORDINATOR,
                of(
                        HUSBAND,
                        "店を閉めてから昼に酒を飲む日があり、遊技場に通うことがあると母が話した。本人にはまだ会えていない。",
                        null,
                        SaidBy.family(MOTHER),
                        90));
        tale.on(
                85,
                "17:30",
                COORDINATOR,
                asked(tale, HUSBAND_PLANNING, HUSBAND, Purpose.PLANNING, SUPPORTERS, 85));
    }

    private RecordAssessment of(
            PersonId person, String findings, @Nullable String wishes, SaidBy saidBy, int ago) {
        return new RecordAssessment(
                CASE,
                AssessmentAspect.PERSON,
                person,
                new Words(findings),
                wishes == null ? null : new Words(wishes),
                saidBy,
                tale.occurred(ago),
                work(75));
    }

    private static Work work(int minutes) {
        return new Work(minutes, Programme.MULTI_AGENCY);
    }
}
