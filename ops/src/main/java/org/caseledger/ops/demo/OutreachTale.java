package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;
import static org.caseledger.ops.demo.TakamoriFamily.*;

import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.NominateForOutreach;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.command.outreach.MakeOutreachPlan;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

import java.util.List;
import java.util.Set;

/**
 * A man nobody has met, told of by his father's care manager. What the agencies know of him was put
 * together in a 支援会議 under secrecy; letters are written, and he has agreed to nothing.
 */
final class OutreachTale {

    private final Tale tale;
    private final SittingTale sitting;

    private OutreachTale(Tale tale) {
        this.tale = tale;
        this.sitting = SittingTale.of(tale, "a51-1", OFFICER);
    }

    static List<Step> told(StoryDays days) {
        Tale tale = new Tale("a51", days, 20);
        var story = new OutreachTale(tale);
        story.word();
        story.signal();
        story.conference();
        story.plan();
        OutreachAttempts.tell(tale);
        return tale.steps();
    }

    private void word() {
        tale.on(
                70,
                "11:00",
                OFFICER,
                new ReceiveConsultation(
                        CONSULTATION,
                        FILE,
                        CallerKind.AGENCY,
                        CARE_CENTRE,
                        null,
                        List.of(FATHER, SON),
                        new Troubles(
                                Set.of(Trouble.CARE, Trouble.FAMILY, Trouble.WITHDRAWAL_ABSENCE),
                                Trouble.WITHDRAWAL_ABSENCE),
                        new Words("父の体調がすぐれず入院が近い。同居の長男とは長年会えておらず、父の入院後の暮らしが心配である。"),
                        tale.occurred(70),
                        new Work(45, Programme.COMPREHENSIVE_CONSULTATION)),
                new RegisterHousehold(HOUSEHOLD, FILE),
                member(FATHER, "高森 正一", "たかもり しょういち", 79, Relation.HEAD),
                member(SON, "高森 誠", "たかもり まこと", 51, Relation.CHILD),
                new TriageConsultation(
                        CONSULTATION,
                        TriageResult.OUTREACH,
                        new Words("暮らしに困っていないことは、相談を受けない理由にならない。まず出会うことを目指す。")));
        tale.on(
                69,
                "09:00",
                OFFICER,
                new NominateForOutreach(
                        CONSULTATION,
                        OUTREACH,
                        SON,
                        COORDINATION_DESK,
                        new Words("家族も支援者も本人に会えておらず、同意を尋ねることもできていない。")));
    }

    private AddMember member(
            PersonId person, String name, String reading, int age, Relation relation) {
        return new AddMember(
                HOUSEHOLD,
                person,
                new Words(name),
                new Words(reading),
                tale.day(70).minusYears(age).minusDays(61),
                relation,
                person.equals(SON),
                tale.day(70));
    }

    private void signal() {
        tale.on(
                67,
                "09:30",
                COORDINATOR,
                new RecordOutreachSignal(
                        OUTREACH,
                        FILE,
                        SON,
                        SignalSource.AGENCY,
                        new Words("昼も雨戸が閉まり、食事は父が部屋の前に置いている。"),
                        SaidBy.agency(CARE_CENTRE),
                        tale.occurred(68)));
    }

    private void conference() {
        sitting.called(
                        64,
                        SUPPORT_CONFERENCE,
                        1,
                        60,
                        sitting.about(FILE, LegalBasis.SUPPORT_CONFERENCE_106_6, SON))
                .picked(64, OFFICER, COORDINATOR, WORKER_A, CARE_MANAGER)
                .attended(60, "14:00", "15:00", OFFICER, COORDINATOR, WORKER_A);
        tale.on(
                60,
                "15:35",
                OFFICER,
                sitting.attendance(CARE_MANAGER, "14:00", "14:35"),
                sitting.told(CARE_CENTRE, SON, "二十代で勤めを辞めてから外に出ていない。夜に台所を使う音がし、本の注文が月に一度届く。"),
                sitting.told(SELF_RELIANCE_CENTRE, SON, "本人からの相談はこれまでにない。"),
                sitting.approved(
                        DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                        null,
                        null,
                        "返事を求めない手紙から始める。訪問は父の了解がある日に限る。"),
                sitting.approved(
                        DecisionKind.APPROACH_ROLE, null, null, "手紙と訪問は自立相談支援センターの岡部支援員が続けて担う。"));
        sitting.minuted(60, "15:50", 59);
    }

    private void plan() {
        tale.on(
                59,
                "10:00",
                WORKER_A,
                new OpenOutreach(
                        OUTREACH,
                        FILE,
                        SON,
                        SELF_RELIANCE_CENTRE,
                        OutreachGround.LONG_WITHDRAWN,
                        tale.day(59)));
        tale.on(
                58,
                "10:00",
                COORDINATOR,
                new MakeOutreachPlan(
                        OUTREACH,
                        sitting.item(),
                        new Words("同じ支援員が二週間に一度、短い手紙か催しの案内を届ける。返事は求めない。"),
                        List.of(
                                new MakeOutreachPlan.Role(
                                        SELF_RELIANCE_CENTRE, new Words("手紙を書き、父の了解がある日に訪ねる。"))),
                        new Words("本人が来ないでほしいと伝えたときは訪問をやめ、手紙だけにする。")));
    }
}
