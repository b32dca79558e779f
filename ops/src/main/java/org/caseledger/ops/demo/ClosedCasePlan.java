package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.HayaseFamily.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.command.supportcase.AcceptRole;
import org.caseledger.command.supportcase.AgreePlanByAgency;
import org.caseledger.command.supportcase.AgreePlanByPerson;
import org.caseledger.command.supportcase.DecideSupport;
import org.caseledger.command.supportcase.DraftPlan;
import org.caseledger.command.supportcase.OfferRole;
import org.caseledger.command.supportcase.RecordDeliberation;
import org.caseledger.command.supportcase.RecordSupport;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.ContactMethod;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;

import java.util.List;

/** Plan, conference, roles, agreement, decision, and the support until it worked. */
final class ClosedCasePlan {

    private final Tale tale;
    private final SittingTale sitting;

    private ClosedCasePlan(Tale tale) {
        this.tale = tale;
        this.sitting = SittingTale.of(tale, "d58-1", COORDINATOR);
    }

    static void tell(Tale tale) {
        var plan = new ClosedCasePlan(tale);
        plan.draft();
        plan.sitting();
        plan.rolesAndAgreements();
        plan.support();
    }

    private void draft() {
        tale.on(
                190,
                "10:00",
                COORDINATOR,
                new DraftPlan(
                        CASE,
                        List.of(DAUGHTER, MOTHER),
                        new Words("介護を分かち合い、典子さんが週に数日働ける暮らしにする。"),
                        new Words("介護の体制を先に整え、家計と仕事の相談に進む。"),
                        List.of(
                                new DraftPlan.Role(
                                        CARE,
                                        CARE_CENTRE,
                                        new Words("通いと泊まりの利用を組み立て、主介護者の休みをつくる。")),
                                new DraftPlan.Role(
                                        BUDGET, SELF_RELIANCE_CENTRE, new Words("家計と働き方の相談を受ける。"))),
                        tale.day(190),
                        tale.day(190).plusMonths(6),
                        tale.day(140),
                        false,
                        false));
    }

    private void sitting() {
        sitting.called(
                        186,
                        PLAN_CONFERENCE,
                        1,
                        182,
                        sitting.about(FILE, LegalBasis.CONSENT, DAUGHTER, MOTHER))
                .picked(186, COORDINATOR, OFFICER, CARE_MANAGER, WORKER_A)
                .attended(182, "14:00", "14:50", COORDINATOR, OFFICER, CARE_MANAGER, WORKER_A);
        tale.on(
                182,
                "15:40",
                COORDINATOR,
                sitting.approved(DecisionKind.PLAN_APPROPRIATE, CASE, 1, "プランは適切。"));
        sitting.minuted(182, "15:50", 181);
    }

    private void rolesAndAgreements() {
        tale.on(
                181,
                "09:00",
                COORDINATOR,
                new RecordDeliberation(CASE, 1, sitting.item()),
                new OfferRole(CASE, CARE),
                new OfferRole(CASE, BUDGET));
        tale.on(
                180,
                "10:00",
                CARE_MANAGER,
                accepted(CARE, CARE_MANAGER, CARE_CENTRE),
                agreed(CARE_CENTRE));
        tale.on(
                180,
                "11:00",
                WORKER_A,
                accepted(BUDGET, WORKER_A, SELF_RELIANCE_CENTRE),
                agreed(SELF_RELIANCE_CENTRE));
        tale.on(
                179,
                "14:00",
                COORDINATOR,
                new AgreePlanByPerson(CASE, 1, DAUGHTER, ConsentForm.OTHER_WRITING, tale.day(179)),
                new AgreePlanByPerson(CASE, 1, MOTHER, ConsentForm.ORAL, tale.day(179)));
        tale.on(178, "11:00", OFFICER, new DecideSupport(CASE, 1, tale.day(178)));
    }

    private void support() {
        tale.on(
                170,
                "15:00",
                CARE_MANAGER,
                supported(ContactMethod.HOME_VISIT, "週に二日の通いを始めた。典子さんは午後に休めている。", 170));
        tale.on(
                150,
                "15:00",
                WORKER_A,
                supported(ContactMethod.OFFICE_VISIT, "家計の見通しを立て、短時間の仕事に応募することにした。", 150));
    }

    private AcceptRole accepted(RoleId role, StaffId worker, AgencyId agency) {
        return new AcceptRole(CASE, role, worker, SaidBy.agency(agency), tale.day(180));
    }

    private AgreePlanByAgency agreed(AgencyId agency) {
        return new AgreePlanByAgency(
                CASE, 1, agency, AgencyAnswer.AGREES, null, SaidBy.agency(agency));
    }

    private RecordSupport supported(ContactMethod method, String words, int ago) {
        return new RecordSupport(
                CASE,
                tale.occurred(ago),
                method,
                List.of(DAUGHTER),
                null,
                null,
                new Words(words),
                null,
                SaidBy.person(DAUGHTER),
                LegalBasis.CONSENT,
                DAUGHTER_PLANNING,
                new Work(50, Programme.MULTI_AGENCY));
    }
}
