package org.caseledger.oracle;

import static org.caseledger.oracle.Openings.step;
import static org.caseledger.oracle.model.Mihon.CENTRE;
import static org.caseledger.oracle.model.Mihon.DESK;
import static org.caseledger.oracle.model.Mihon.FILE;
import static org.caseledger.oracle.model.Mihon.MOTHER;
import static org.caseledger.oracle.model.Mihon.SCHOOL;

import org.caseledger.command.consent.NarrowConsent;
import org.caseledger.command.consent.RefuseConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.outreach.ArrangeWatch;
import org.caseledger.command.outreach.HoldOutreach;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.command.outreach.ReleaseWatch;
import org.caseledger.command.outreach.ResumeOutreach;
import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Purpose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ways off the main road: something is asked for that no longer stands, or was refused before. */
final class SideOpening {

    /** The desk is no longer among those who may know when it is to take the case. */
    static final List<Openings.Step> NARROWED = new ArrayList<>();

    /** The mother refused, and is asked again: for something else, then the same. */
    static final List<Openings.Step> ASKED_AGAIN = new ArrayList<>();

    /** A course held while somebody keeps an eye on the mother. */
    static final List<Openings.Step> HELD = new ArrayList<>();

    private static final Circle CIRCLE = new Circle(Set.of(DESK.id(), SCHOOL.id()));

    static {
        narrowed();
        askedAgain();
        held();
    }

    private SideOpening() {}

    private static void narrowed() {
        NARROWED.addAll(CaseOpening.ASKED);
        NARROWED.add(step(NarrowConsent.class, SCHOOL, "circle", new Circle(Set.of(SCHOOL.id()))));
        NARROWED.add(step(ReceiveReferral.class, DESK, "fileId", FILE));
        NARROWED.add(
                step(AcceptCase.class, DESK, "consents", List.of(Openings.first(ConsentId.class))));
    }

    private static void askedAgain() {
        ASKED_AGAIN.add(ask(Purpose.PLANNING));
        ASKED_AGAIN.add(step(RefuseConsent.class, SCHOOL));
        ASKED_AGAIN.add(ask(Purpose.HAND_OVER));
        ASKED_AGAIN.add(ask(Purpose.PLANNING));
    }

    private static Openings.Step ask(Purpose purpose) {
        return step(
                SeekConsent.class,
                SCHOOL,
                "fileId",
                FILE,
                "personId",
                MOTHER,
                "purpose",
                purpose,
                "circle",
                CIRCLE);
    }

    private static void held() {
        HELD.add(
                step(
                        RecordOutreachSignal.class,
                        CENTRE,
                        "fileId",
                        FILE,
                        "personId",
                        MOTHER,
                        "source",
                        SignalSource.AGENCY));
        HELD.add(
                step(
                        OpenOutreach.class,
                        CENTRE,
                        "fileId",
                        FILE,
                        "personId",
                        MOTHER,
                        "agencyId",
                        CENTRE.id()));
        HELD.add(step(ArrangeWatch.class, CENTRE, "agencyId", SCHOOL.id()));
        HELD.add(step(HoldOutreach.class, CENTRE));
        HELD.add(step(ReleaseWatch.class, CENTRE, "agencyId", SCHOOL.id()));
        HELD.add(step(ResumeOutreach.class, CENTRE));
        HELD.add(step(ReleaseWatch.class, CENTRE, "agencyId", SCHOOL.id()));
    }
}
