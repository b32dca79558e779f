package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;
import static org.caseledger.ops.demo.SakuraFamily.*;

import org.caseledger.command.supportcase.AcceptRole;
import org.caseledger.command.supportcase.AgreePlanByAgency;
import org.caseledger.command.supportcase.AgreePlanByPerson;
import org.caseledger.command.supportcase.DecideSupport;
import org.caseledger.command.supportcase.DeclineRole;
import org.caseledger.command.supportcase.DraftPlan;
import org.caseledger.command.supportcase.OfferRole;
import org.caseledger.command.supportcase.RecordDeliberation;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The plan, the conference on it, who took which role, who agreed, and the decision. */
final class OverdueCasePlan {

    private static final RoleId STUDY = role("study");
    private static final RoleId BUDGET = role("budget");
    private static final RoleId WORK_SEARCH = role("work-search");
    private static final RoleId ADVICE_FOR_SON = role("advice-for-son");

    private final Tale tale;
    private final SittingTale sitting;

    private OverdueCasePlan(Tale tale) {
        this.tale = tale;
        this.sitting = SittingTale.of(tale, "b45-1", COORDINATOR);
    }

    static void tell(Tale tale) {
        var plan = new OverdueCasePlan(tale);
        plan.draft();
        plan.sitting();
        plan.roles();
        plan.agreements();
        tale.on(66, "11:00", OFFICER, new DecideSupport(CASE, 1, tale.day(66)));
    }

    private void draft() {
        tale.on(
                80,
                "13:00",
                COORDINATOR,
                new DraftPlan(
                        CASE,
                        List.of(MOTHER, SON, DAUGHTER),
                        new Words("家計の見通しを立て、長女が安心して学び、長男が自分に合う働き方を見つける。"),
                        new Words("家族それぞれの希望を順に進め、月に一度、母と一緒に確かめる。"),
                        List.of(
                                planned(STUDY, SCHOOL, "別室での学習の場をつくり、週に一度、担任が長女と話す。"),
                                planned(BUDGET, SELF_RELIANCE_CENTRE, "家計の表づくりと滞納の分割の相談を支える。"),
                                planned(WORK_SEARCH, EMPLOYMENT_OFFICE, "長男の職業相談を専門の窓口で受ける。"),
                                planned(ADVICE_FOR_SON, DISABILITY_CENTRE, "長男の得意と苦手を一緒に整理する。")),
                        tale.day(80),
                        tale.day(80).plusMonths(6),
                        tale.day(45),
                        false,
                        false));
    }

    private void sitting() {
        sitting.called(
                        76,
                        PLAN_CONFERENCE,
                        3,
                        72,
                        sitting.about(FILE, LegalBasis.CONSENT, MOTHER, SON, DAUGHTER))
                .picked(76, COORDINATOR, OFFICER, TEACHER, JOB_ADVISER, WORKER_A, WORKER_B)
                .attended(
                        72,
                        "14:00",
                        "15:10",
                        COORDINATOR,
                        OFFICER,
                        TEACHER,
                        JOB_ADVISER,
                        WORKER_A,
                        WORKER_B);
        tale.on(
                72,
                "15:40",
                COORDINATOR,
                sitting.told(SCHOOL, DAUGHTER, "別室なら登校できる日が増えている。"),
                sitting.told(SELF_RELIANCE_CENTRE, MOTHER, "支払いの優先順位を決めれば、半年で滞納の見通しが立つ。"),
                sitting.approved(
                        DecisionKind.PLAN_APPROPRIATE, CASE, 1, "プランは適切。月に一度、調整担当が進み具合をまとめる。"));
        sitting.minuted(72, "15:50", 70);
        tale.on(70, "09:00", COORDINATOR, new RecordDeliberation(CASE, 1, sitting.item()));
    }

    private void roles() {
        tale.on(
                70,
                "09:30",
                COORDINATOR,
                new OfferRole(CASE, STUDY),
                new OfferRole(CASE, BUDGET),
                new OfferRole(CASE, WORK_SEARCH),
                new OfferRole(CASE, ADVICE_FOR_SON));
        tale.on(70, "13:00", WORKER_A, accepted(BUDGET, WORKER_A, SELF_RELIANCE_CENTRE, 70));
        tale.on(70, "14:00", WORKER_B, accepted(ADVICE_FOR_SON, WORKER_B, DISABILITY_CENTRE, 70));
        tale.on(70, "16:30", TEACHER, accepted(STUDY, TEACHER, SCHOOL, 70));
        tale.on(
                69,
                "10:00",
                COORDINATOR,
                new DeclineRole(
                        CASE,
                        WORK_SEARCH,
                        new Words("担当者の交代の時期で、すぐには引き受けられない。"),
                        SaidBy.agency(EMPLOYMENT_OFFICE),
                        tale.day(69)));
        tale.on(68, "09:30", COORDINATOR, new OfferRole(CASE, WORK_SEARCH));
        tale.on(
                68,
                "13:30",
                JOB_ADVISER,
                accepted(WORK_SEARCH, JOB_ADVISER, EMPLOYMENT_OFFICE, 68));
    }

    private void agreements() {
        tale.on(68, "14:00", TEACHER, agreed(SCHOOL, AgencyAnswer.AGREES, null));
        tale.on(68, "14:10", WORKER_A, agreed(SELF_RELIANCE_CENTRE, AgencyAnswer.AGREES, null));
        tale.on(68, "14:20", WORKER_B, agreed(DISABILITY_CENTRE, AgencyAnswer.AGREES, null));
        tale.on(
                68,
                "14:30",
                JOB_ADVISER,
                agreed(
                        EMPLOYMENT_OFFICE,
                        AgencyAnswer.AGREES_WITH_RESERVATION,
                        "長男の希望を聞いてから窓口を決める。"));
        tale.on(
                67,
                "18:00",
                COORDINATOR,
                personAgrees(MOTHER),
                personAgrees(SON),
                personAgrees(DAUGHTER));
    }

    private DraftPlan.Role planned(RoleId role, AgencyId agency, String task) {
        return new DraftPlan.Role(role, agency, new Words(task));
    }

    private AcceptRole accepted(RoleId role, StaffId worker, AgencyId agency, int ago) {
        return new AcceptRole(CASE, role, worker, SaidBy.agency(agency), tale.day(ago));
    }

    private AgreePlanByAgency agreed(
            AgencyId agency, AgencyAnswer answer, @Nullable String remark) {
        return new AgreePlanByAgency(
                CASE,
                1,
                agency,
                answer,
                remark == null ? null : new Words(remark),
                SaidBy.agency(agency));
    }

    private AgreePlanByPerson personAgrees(PersonId person) {
        return new AgreePlanByPerson(CASE, 1, person, ConsentForm.OTHER_WRITING, tale.day(67));
    }

    private static RoleId role(String name) {
        return new RoleId(StoryIds.of("b45/role/" + name));
    }
}
