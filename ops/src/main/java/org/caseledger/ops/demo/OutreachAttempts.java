package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;
import static org.caseledger.ops.demo.TakamoriFamily.*;

import org.caseledger.command.consent.RecordUnobtainableConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.intake.GiveEmergencySupport;
import org.caseledger.command.outreach.AttemptContact;
import org.caseledger.events.outreach.AttemptResult;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

/** Letters without an answer, none of them an error; and the night the father was taken ill. */
final class OutreachAttempts {

    private final Tale tale;

    private OutreachAttempts(Tale tale) {
        this.tale = tale;
    }

    static void tell(Tale tale) {
        var attempts = new OutreachAttempts(tale);
        attempts.letters();
        attempts.question();
        attempts.fatherTakenIll();
        attempts.latest();
    }

    private void letters() {
        tale.on(
                56,
                "11:00",
                WORKER_A,
                tried(ContactMeans.LETTER, AttemptResult.NO_ANSWER, 56, "自己紹介と、返事はいらないことを書いた。"));
        tale.on(
                46,
                "11:00",
                WORKER_A,
                tried(ContactMeans.LEAFLET, AttemptResult.LEFT, 46, "図書館の催しの案内を添えた。"));
        tale.on(
                36,
                "15:30",
                WORKER_A,
                tried(
                        ContactMeans.DOOR,
                        AttemptResult.ANSWERED_BY_OTHER,
                        36,
                        "父が応対した。前の案内は部屋に持って入ったとのこと。"));
    }

    private void question() {
        tale.on(
                34,
                "10:00",
                COORDINATOR,
                new SeekConsent(
                        SON_PLANNING,
                        FILE,
                        SON,
                        Purpose.PLANNING,
                        circle(WELFARE_SECTION, COORDINATION_DESK, SELF_RELIANCE_CENTRE),
                        tale.occurred(36),
                        null));
        tale.on(
                24,
                "10:00",
                COORDINATOR,
                new RecordUnobtainableConsent(
                        SON_PLANNING, new Words("手紙で尋ねたが返事がなく、本人の意思をまだ確かめられない。"), tale.day(24)));
    }

    private void fatherTakenIll() {
        tale.on(
                16,
                "09:10",
                OFFICER,
                new GiveEmergencySupport(
                        CONSULTATION,
                        new Words("父の入院に付き添い、長男あての食事の置き配を三日分手配した。"),
                        new Words("父が夜間に倒れ、長男の食事を用意する人がいなくなった。"),
                        tale.occurred(17),
                        tale.day(6),
                        new Work(120, Programme.OUTREACH)));
    }

    private void latest() {
        tale.on(
                14,
                "11:00",
                WORKER_A,
                tried(ContactMeans.LETTER, AttemptResult.NO_ANSWER, 14, "父の入院先と、困ったときの電話番号を書いた。"));
        tale.on(
                4,
                "11:00",
                WORKER_A,
                tried(ContactMeans.LETTER, AttemptResult.LEFT, 4, "置き配の空き容器の横に手紙を置いた。"));
    }

    private AttemptContact tried(ContactMeans means, AttemptResult result, int ago, String note) {
        return new AttemptContact(
                OUTREACH,
                means,
                result,
                tale.occurred(ago),
                new Words(note),
                new Work(30, Programme.OUTREACH));
    }
}
