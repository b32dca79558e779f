package org.caseledger.oracle;

import static org.caseledger.oracle.Openings.first;
import static org.caseledger.oracle.Openings.step;
import static org.caseledger.oracle.model.Mihon.CENTRE;
import static org.caseledger.oracle.model.Mihon.DESK;
import static org.caseledger.oracle.model.Mihon.FILE;
import static org.caseledger.oracle.model.Mihon.MOTHER;
import static org.caseledger.oracle.model.Mihon.SCHOOL;
import static org.caseledger.oracle.model.Mihon.WELFARE;

import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.RecordAttendance;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.conference.TakeDecision;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.ReferToMultiAgency;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.AcceptLeadSupport;
import org.caseledger.command.supportcase.AcceptRole;
import org.caseledger.command.supportcase.AgreePlanByPerson;
import org.caseledger.command.supportcase.CloseMultiAgencyCollaboration;
import org.caseledger.command.supportcase.DecideClosure;
import org.caseledger.command.supportcase.DecideRePlan;
import org.caseledger.command.supportcase.DecideSupport;
import org.caseledger.command.supportcase.DesignateLeadSupporter;
import org.caseledger.command.supportcase.DraftPlan;
import org.caseledger.command.supportcase.EvaluatePlan;
import org.caseledger.command.supportcase.OfferRole;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.command.supportcase.RecordAssessment;
import org.caseledger.command.supportcase.RecordDeliberation;
import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.command.supportcase.ResumeSupport;
import org.caseledger.command.supportcase.SuspendSupport;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.oracle.model.Mihon;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A mother's case, from her consent to 終結. */
final class CaseOpening {

    static final List<Openings.Step> STEPS = new ArrayList<>();

    /** As {@link #STEPS} until support was decided, then a 中断 and a 再プラン. */
    static final List<Openings.Step> TURNS = new ArrayList<>();

    /** As {@link #STEPS} until the case was referred. */
    static final List<Openings.Step> ASKED = new ArrayList<>();

    static {
        asked();
        ASKED.addAll(STEPS);
        taken();
        sat();
        TURNS.addAll(STEPS);
        turns();
        supported();
        closed();
    }

    private CaseOpening() {}

    private static void asked() {
        Circle circle = new Circle(Set.of(DESK.id(), SCHOOL.id(), CENTRE.id()));
        consent(STEPS, Purpose.PLANNING, circle);
        STEPS.add(
                step(
                        ReceiveConsultation.class,
                        SCHOOL,
                        "caller",
                        CallerKind.PERSON_CONCERNED,
                        "persons",
                        List.of(MOTHER),
                        "fileId",
                        FILE));
        STEPS.add(step(TriageConsultation.class, SCHOOL, "result", TriageResult.MULTI_AGENCY));
        STEPS.add(
                step(
                        ReferToMultiAgency.class,
                        SCHOOL,
                        "coordinator",
                        DESK.id(),
                        "basis",
                        LegalBasis.CONSENT,
                        "persons",
                        List.of(MOTHER)));
    }

    /** The mother agrees to this purpose. */
    static void consent(List<Openings.Step> steps, Purpose purpose, Circle circle) {
        steps.add(
                step(
                        SeekConsent.class,
                        SCHOOL,
                        "fileId",
                        FILE,
                        "personId",
                        MOTHER,
                        "purpose",
                        purpose,
                        "circle",
                        circle));
        steps.add(
                step(
                        GiveConsent.class,
                        SCHOOL,
                        "form",
                        ConsentForm.APPLICATION_FORM,
                        "givenAs",
                        ConsentCapacity.SELF));
    }

    private static void taken() {
        STEPS.add(step(ReceiveReferral.class, DESK, "fileId", FILE));
        STEPS.add(step(AcceptCase.class, DESK, "consents", List.of(first(ConsentId.class))));
        STEPS.add(
                step(
                        RecordAssessment.class,
                        DESK,
                        "aspect",
                        AssessmentAspect.PERSON,
                        "personId",
                        MOTHER));
        DraftPlan.Role role =
                new DraftPlan.Role((RoleId) first(RoleId.class), SCHOOL.id(), new Words("役割"));
        STEPS.add(draft(role));
    }

    private static Openings.Step draft(DraftPlan.Role role) {
        return step(DraftPlan.class, DESK, "subjects", List.of(MOTHER), "roles", List.of(role));
    }

    private static void sat() {
        item(STEPS, Mihon.PLAN_BODY, LegalBasis.CONSENT);
        STEPS.add(decision(DecisionKind.PLAN_APPROPRIATE));
        STEPS.add(step(RecordDeliberation.class, DESK, "version", 1));
        STEPS.add(step(OfferRole.class, DESK));
        STEPS.add(step(AcceptRole.class, SCHOOL));
        STEPS.add(step(AgreePlanByPerson.class, DESK, "version", 1, "personId", MOTHER));
        STEPS.add(step(DecideSupport.class, WELFARE, "version", 1));
    }

    /** A sitting with an item about the mother, which the desk's worker attends. */
    static void item(List<Openings.Step> steps, Object body, LegalBasis basis) {
        steps.add(step(ConveneConference.class, DESK, "bodyId", body, "number", 1));
        steps.add(
                step(
                        SetAgendaItem.class,
                        DESK,
                        "fileId",
                        FILE,
                        "basis",
                        basis,
                        "subjects",
                        List.of(MOTHER)));
        steps.add(step(SelectAttendee.class, DESK, "staffId", DESK.staff().staff()));
        steps.add(
                step(
                        RecordAttendance.class,
                        DESK,
                        "staffId",
                        DESK.staff().staff(),
                        "enteredAt",
                        LocalTime.of(10, 0),
                        "leftAt",
                        LocalTime.of(11, 0)));
    }

    private static Openings.Step decision(DecisionKind kind) {
        return step(
                TakeDecision.class,
                DESK,
                "kind",
                kind,
                "outcome",
                DecisionOutcome.APPROVED,
                "caseId",
                first(CaseId.class),
                "planVersion",
                1);
    }

    private static void turns() {
        TURNS.add(decision(DecisionKind.SUSPENSION));
        TURNS.add(step(SuspendSupport.class, DESK));
        TURNS.add(step(ResumeSupport.class, DESK));
        TURNS.add(decision(DecisionKind.RE_PLAN));
        TURNS.add(step(DecideRePlan.class, DESK));
        Object id = Pools.made(RoleId.class, Pools.id("RoleId", 2));
        TURNS.add(draft(new DraftPlan.Role((RoleId) id, CENTRE.id(), new Words("役割"))));
        TURNS.add(step(AgreePlanByPerson.class, DESK, "version", 2, "personId", MOTHER));
    }

    private static void supported() {
        STEPS.add(step(RecordMonitoring.class, DESK));
        STEPS.add(step(EvaluatePlan.class, DESK, "version", 1));
    }

    private static void closed() {
        STEPS.add(decision(DecisionKind.CLOSURE));
        STEPS.add(step(DecideClosure.class, DESK));
        STEPS.add(step(DesignateLeadSupporter.class, DESK, "agencyId", SCHOOL.id()));
        STEPS.add(step(AcceptLeadSupport.class, SCHOOL, "saidBy", SaidBy.agency(SCHOOL.id())));
        STEPS.add(step(CloseMultiAgencyCollaboration.class, DESK));
    }
}
