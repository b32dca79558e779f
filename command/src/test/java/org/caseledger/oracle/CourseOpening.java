package org.caseledger.oracle;

import static org.caseledger.oracle.Openings.step;
import static org.caseledger.oracle.model.Mihon.CENTRE;
import static org.caseledger.oracle.model.Mihon.DESK;
import static org.caseledger.oracle.model.Mihon.FILE;
import static org.caseledger.oracle.model.Mihon.MOTHER;
import static org.caseledger.oracle.model.Mihon.SCHOOL;

import org.caseledger.command.conference.RecordAttendance;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.TakeDecision;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.disclosure.RequestInformation;
import org.caseledger.command.outreach.ConnectToAgency;
import org.caseledger.command.outreach.JudgeRelationStable;
import org.caseledger.command.outreach.MakeOutreachPlan;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.RecordFirstContact;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.command.outreach.SwitchBasisToConsent;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.caseledger.oracle.model.Mihon;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A course of アウトリーチ, from a sign over a 106-6 item to the mother's own consent. */
final class CourseOpening {

    static final List<Openings.Step> STEPS = new ArrayList<>();

    /** The same, but the sitting does not agree to the plan. */
    static final List<Openings.Step> NOT_AGREED = new ArrayList<>();

    static {
        begun();
        planned();
        consented();
    }

    private CourseOpening() {}

    private static void begun() {
        STEPS.add(
                step(
                        RecordOutreachSignal.class,
                        CENTRE,
                        "fileId",
                        FILE,
                        "personId",
                        MOTHER,
                        "source",
                        SignalSource.AGENCY));
        STEPS.add(
                step(
                        OpenOutreach.class,
                        CENTRE,
                        "fileId",
                        FILE,
                        "personId",
                        MOTHER,
                        "agencyId",
                        CENTRE.id()));
    }

    private static void planned() {
        CaseOpening.item(STEPS, Mihon.SECRET_BODY, LegalBasis.SUPPORT_CONFERENCE_106_6);
        STEPS.add(step(SelectAttendee.class, DESK, "staffId", SCHOOL.staff().staff()));
        late();
        STEPS.add(
                step(
                        RequestInformation.class,
                        DESK,
                        "fileId",
                        FILE,
                        "askedAgency",
                        SCHOOL.id(),
                        "subjects",
                        List.of(MOTHER)));
        STEPS.add(
                step(
                        ProvideInformation.class,
                        DESK,
                        "fileId",
                        FILE,
                        "to",
                        SCHOOL.id(),
                        "subjects",
                        List.of(MOTHER),
                        "basis",
                        LegalBasis.SUPPORT_CONFERENCE_106_6,
                        "itemId",
                        Openings.first(org.caseledger.events.value.ItemId.class)));
        NOT_AGREED.addAll(STEPS);
        decided(NOT_AGREED, DecisionOutcome.AMEND);
        decided(STEPS, DecisionOutcome.APPROVED);
        STEPS.add(step(RecordFirstContact.class, CENTRE));
    }

    private static void decided(List<Openings.Step> steps, DecisionOutcome outcome) {
        steps.add(
                step(
                        TakeDecision.class,
                        DESK,
                        "kind",
                        DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT,
                        "outcome",
                        outcome));
        var role = new MakeOutreachPlan.Role(SCHOOL.id(), new Words("手紙"));
        steps.add(step(MakeOutreachPlan.class, CENTRE, "roles", List.of(role)));
    }

    /** The centre's worker is picked, but has not confirmed the duty of secrecy by then. */
    private static void late() {
        var late = CENTRE.staff().staff();
        STEPS.add(step(SelectAttendee.class, DESK, "staffId", late));
        STEPS.add(
                step(
                        RecordAttendance.class,
                        DESK,
                        "staffId",
                        late,
                        "enteredAt",
                        LocalTime.of(10, 0),
                        "leftAt",
                        LocalTime.of(11, 0)));
    }

    private static void consented() {
        Circle circle = new Circle(Set.of(DESK.id(), CENTRE.id()));
        CaseOpening.consent(STEPS, Purpose.PLANNING, circle);
        STEPS.add(step(SwitchBasisToConsent.class, CENTRE));
        STEPS.add(step(ConnectToAgency.class, CENTRE, "agencyId", SCHOOL.id()));
        STEPS.add(step(JudgeRelationStable.class, CENTRE));
    }
}
