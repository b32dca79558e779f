package org.caseledger.command.supportcase;

import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAUGHTER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.Beside.consentOf;
import static org.caseledger.command.supportcase.Beside.member;
import static org.caseledger.command.supportcase.SupportCaseCommand.STREAM;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.supportcase.AssessmentRecorded;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.ClosureGround;
import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.GoalResult;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.NextStep;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.PlannedRole;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The story of a mother, 45, and her family, told up to a point; each scenario goes on from
 * there.
 */
final class B45 {
    static final CaseId CASE = new CaseId(Town.id(3, 1));
    static final ItemId ITEM = new ItemId(Town.id(4, 1));
    static final ConsentId CONSENT = new ConsentId(Town.id(5, 1));
    static final RoleId ROLE_SCHOOL = new RoleId(Town.id(6, 1));
    static final RoleId ROLE_WORK = new RoleId(Town.id(6, 2));
    private static final UUID DECISION = Town.id(7, 1);

    private B45() {}

    static Words words() {
        return new Words("記録");
    }

    /** The school referred mother, father and daughter; only the mother has consented. */
    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> referred() {
        return Scenario.of(STREAM)
                .given(
                        TEACHER,
                        new MultiAgencyReferralMade(
                                new ConsultationId(Town.id(10, 1)),
                                FILE,
                                CASE,
                                SCHOOL,
                                COORDINATION_DESK,
                                LegalBasis.CONSENT,
                                CONSENT,
                                null,
                                List.of(MOTHER, FATHER, DAUGHTER),
                                told(MOTHER, "理由")))
                .given(member(MOTHER), member(FATHER), member(DAUGHTER));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> received() {
        return referred().given(receivedEvent());
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> accepted() {
        return received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .given(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> assessed() {
        return accepted()
                .given(
                        new AssessmentRecorded(
                                CASE,
                                FILE,
                                1,
                                AssessmentAspect.PERSON,
                                MOTHER,
                                told(MOTHER, "所見"),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> drafted() {
        return assessed().given(draftEvent(1, ROLE_SCHOOL, ROLE_WORK));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> deliberated() {
        return drafted()
                .given(
                        new PlanDeliberated(
                                CASE,
                                FILE,
                                1,
                                ITEM,
                                DECISION,
                                DeliberationResult.APPROPRIATE,
                                DAY));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> agreed() {
        return deliberated()
                .given(new PlanAgreedByPerson(CASE, FILE, 1, MOTHER, ConsentForm.ORAL, DAY));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> supporting() {
        return agreed().given(OFFICER, new SupportDecided(CASE, FILE, 1, DAY));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> evaluated() {
        return supporting()
                .given(
                        new PlanEvaluated(
                                CASE,
                                FILE,
                                1,
                                GoalResult.REACHED,
                                List.of(),
                                List.of(),
                                told(MOTHER, "変化"),
                                null,
                                null,
                                NextStep.CLOSE,
                                DAY));
    }

    /** Evaluated, 終結 decided, no 主担当 yet. */
    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> closing() {
        return evaluated()
                .given(
                        new ClosureDecided(
                                CASE,
                                FILE,
                                ITEM,
                                Town.id(7, 9),
                                ClosureGround.ISSUES_SORTED,
                                told(MOTHER, "理由"),
                                DAY));
    }

    static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> closed() {
        return closing()
                .given(
                        new LeadSupporterDesignated(
                                CASE, FILE, SCHOOL, null, null, told(MOTHER, "見守り")),
                        leadAccepted(),
                        new MultiAgencyCollaborationClosed(CASE, FILE, DAY));
    }

    static LeadSupportAccepted leadAccepted() {
        return new LeadSupportAccepted(CASE, FILE, SCHOOL, null, null, SaidBy.agency(SCHOOL), DAY);
    }

    static ReferralReceived receivedEvent() {
        return new ReferralReceived(
                CASE,
                FILE,
                COORDINATION_DESK,
                SCHOOL,
                Scenario.eventId(0),
                List.of(MOTHER, FATHER, DAUGHTER),
                DAY);
    }

    static PlanDrafted draftEvent(int version, RoleId... roles) {
        AgencyId[] agencies = {SCHOOL, SELF_RELIANCE_DESK};
        return new PlanDrafted(
                CASE,
                FILE,
                version,
                List.of(MOTHER),
                told(MOTHER, "目標"),
                told(MOTHER, "方針"),
                IntStream.range(0, roles.length)
                        .mapToObj(
                                at -> new PlannedRole(roles[at], agencies[at], told(MOTHER, "役割")))
                        .toList(),
                DAY,
                DAY.plusMonths(6),
                DAY.plusMonths(3),
                false,
                false);
    }

    /** A plan for these persons, ending and reviewed on these days. */
    static DraftPlan draft(LocalDate until, LocalDate review, PersonId... subjects) {
        return new DraftPlan(
                CASE,
                List.of(subjects),
                words(),
                words(),
                List.of(new DraftPlan.Role(new RoleId(Town.id(6, 9)), SCHOOL, words())),
                DAY,
                until,
                review,
                false,
                false);
    }
}
