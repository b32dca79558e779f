package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.HayaseFamily.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.command.supportcase.AcceptLeadSupport;
import org.caseledger.command.supportcase.CloseMultiAgencyCollaboration;
import org.caseledger.command.supportcase.DecideClosure;
import org.caseledger.command.supportcase.DesignateLeadSupporter;
import org.caseledger.command.supportcase.EvaluatePlan;
import org.caseledger.command.supportcase.RecordFollowUp;
import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.GoalResult;
import org.caseledger.events.supportcase.NextStep;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

/** Monitoring, evaluation, the conference that ends the collaboration, and who goes on. */
final class ClosedCaseEnding {

    private final Tale tale;
    private final SittingTale sitting;

    private ClosedCaseEnding(Tale tale) {
        this.tale = tale;
        this.sitting = SittingTale.of(tale, "d58-2", COORDINATOR);
    }

    static void tell(Tale tale) {
        var ending = new ClosedCaseEnding(tale);
        ending.review();
        ending.sitting();
        ending.closure();
    }

    private void review() {
        tale.on(
                140,
                "13:00",
                COORDINATOR,
                new RecordMonitoring(
                        CASE,
                        tale.day(140),
                        new Words("介護の体制が落ち着き、典子さんは週に三日働き始めた。"),
                        null,
                        tale.day(90),
                        new Work(40, Programme.MULTI_AGENCY)));
        tale.on(
                95,
                "13:00",
                COORDINATOR,
                new EvaluatePlan(
                        CASE,
                        1,
                        GoalResult.REACHED,
                        null,
                        null,
                        new Words("介護を分かち合う体制ができ、仕事を続けている。眠れるようになったと話している。"),
                        null,
                        null,
                        NextStep.CLOSE,
                        tale.day(95)));
    }

    private void sitting() {
        sitting.called(
                        94,
                        PLAN_CONFERENCE,
                        2,
                        92,
                        sitting.about(FILE, LegalBasis.CONSENT, DAUGHTER, MOTHER))
                .picked(94, COORDINATOR, OFFICER, CARE_MANAGER, WORKER_A)
                .attended(92, "14:00", "14:30", COORDINATOR, OFFICER, CARE_MANAGER);
        tale.on(
                92,
                "15:40",
                COORDINATOR,
                sitting.approved(DecisionKind.CLOSURE, CASE, 1, "目標に届いた。主担当は東部地域包括支援センターとする。"));
        sitting.minuted(92, "15:50", 91);
    }

    private void closure() {
        tale.on(
                91,
                "10:00",
                COORDINATOR,
                new DecideClosure(CASE, sitting.item(), null, new Words("役割の分担が定まり、調整の必要がなくなった。")),
                new DesignateLeadSupporter(
                        CASE,
                        CARE_CENTRE,
                        CARE_MANAGER,
                        new Words("三か月は月に一度、電話で様子を聞く。眠れない日が続いたら調整担当に知らせる。")));
        tale.on(
                91,
                "11:00",
                CARE_MANAGER,
                new AcceptLeadSupport(
                        CASE, CARE_MANAGER, SaidBy.agency(CARE_CENTRE), tale.day(91)));
        tale.on(91, "11:30", COORDINATOR, new CloseMultiAgencyCollaboration(CASE, tale.day(91)));
        tale.on(
                30,
                "15:00",
                CARE_MANAGER,
                new RecordFollowUp(
                        CASE,
                        tale.occurred(30),
                        new Words("仕事も介護も続いていると電話があった。"),
                        SaidBy.person(DAUGHTER),
                        null,
                        new Work(15, Programme.COMPREHENSIVE_CONSULTATION)));
    }
}
