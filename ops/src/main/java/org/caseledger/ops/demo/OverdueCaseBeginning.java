package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;
import static org.caseledger.ops.demo.SakuraFamily.*;

import org.caseledger.command.consent.ReceiveConsentPaper;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.AcceptHandOver;
import org.caseledger.command.intake.CloseConsultationWithAdvice;
import org.caseledger.command.intake.HandOver;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.RecordIntakeForm;
import org.caseledger.command.intake.ReferToMultiAgency;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

import java.util.List;
import java.util.Set;

/** From the teacher's call to the case taken up by the coordinating desk. */
final class OverdueCaseBeginning {

    private static final ConsultationId CONSULTATION =
            new ConsultationId(StoryIds.of("b45/consultation"));
    private static final HandOverId HAND_OVER = new HandOverId(StoryIds.of("b45/hand-over"));

    private final Tale tale;

    private OverdueCaseBeginning(Tale tale) {
        this.tale = tale;
    }

    static void tell(Tale tale) {
        var beginning = new OverdueCaseBeginning(tale);
        beginning.call();
        beginning.handOver();
        beginning.referral();
    }

    private void call() {
        tale.on(
                120,
                "10:00",
                OFFICER,
                new ReceiveConsultation(
                        CONSULTATION,
                        FILE,
                        CallerKind.AGENCY,
                        SCHOOL,
                        null,
                        List.of(MOTHER),
                        new Troubles(
                                Set.of(
                                        Trouble.WITHDRAWAL_ABSENCE,
                                        Trouble.FAMILY,
                                        Trouble.CHILD_RAISING,
                                        Trouble.TAXES_BILLS),
                                Trouble.WITHDRAWAL_ABSENCE),
                        new Words("長女の欠席が続くため、担任が母に電話した。母は仕事や家計のことを話し、どこに相談すればよいかわからないと話した。"),
                        tale.occurred(121),
                        new Work(40, Programme.COMPREHENSIVE_CONSULTATION)),
                new RegisterHousehold(HOUSEHOLD, FILE),
                member(tale, MOTHER, "佐倉 恵子", "さくら けいこ", 45, Relation.HEAD),
                member(tale, HUSBAND, "佐倉 隆", "さくら たかし", 47, Relation.SPOUSE),
                member(tale, SON, "佐倉 翔太", "さくら しょうた", 22, Relation.CHILD),
                member(tale, DAUGHTER, "佐倉 美羽", "さくら みう", 14, Relation.CHILD));
    }

    private void handOver() {
        tale.on(
                119,
                "11:00",
                OFFICER,
                asked(
                        tale,
                        MOTHER_HAND_OVER,
                        MOTHER,
                        Purpose.HAND_OVER,
                        circle(WELFARE_SECTION, SELF_RELIANCE_CENTRE),
                        119));
        tale.on(
                118,
                "13:30",
                OFFICER,
                given(
                        tale,
                        MOTHER_HAND_OVER,
                        ConsentForm.ORAL,
                        "勤務の都合で来所できず、電話で説明し同意を得た。書面は面談のときに受け取る。",
                        118),
                new TriageConsultation(
                        CONSULTATION, TriageResult.HAND_OVER, new Words("家計の相談から始めることを母が希望した。")),
                new HandOver(
                        CONSULTATION,
                        HAND_OVER,
                        SELF_RELIANCE_CENTRE,
                        LegalBasis.CONSENT,
                        new Words("家計と仕事の相談。長女の欠席について学校も気にかけている。")));
        tale.on(117, "09:30", WORKER_A, new AcceptHandOver(CONSULTATION, HAND_OVER));
        tale.on(
                116,
                "14:00",
                WORKER_A,
                new RecordIntakeForm(CONSULTATION, MOTHER, "相談受付・申込票 第3版", tale.day(116)),
                new ReceiveConsentPaper(MOTHER_HAND_OVER, ConsentForm.OTHER_WRITING, tale.day(116)),
                asked(tale, MOTHER_PLANNING, MOTHER, Purpose.PLANNING, SUPPORTERS, 116));
    }

    private void referral() {
        tale.on(114, "10:30", WORKER_A, inWriting(tale, MOTHER_PLANNING, 114));
        tale.on(
                113,
                "09:15",
                WORKER_A,
                new ReferToMultiAgency(
                        CONSULTATION,
                        CASE,
                        COORDINATION_DESK,
                        LegalBasis.CONSENT,
                        List.of(MOTHER),
                        new Words("家計、長女の登校、長男の就職が重なり、一つの機関では支えきれない。")),
                new CloseConsultationWithAdvice(
                        CONSULTATION, new Words("多機関協働の担当から連絡が入ることを伝えた。"), tale.day(113)));
        tale.on(112, "09:00", COORDINATOR, new ReceiveReferral(CASE, FILE, tale.day(112)));
        tale.on(
                111,
                "16:00",
                COORDINATOR,
                new AcceptCase(CASE, List.of(MOTHER_PLANNING), tale.day(111)));
    }
}
