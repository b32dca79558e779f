package org.caseledger.oracle;

import static org.caseledger.oracle.Openings.step;
import static org.caseledger.oracle.model.Mihon.CENTRE;
import static org.caseledger.oracle.model.Mihon.DESK;
import static org.caseledger.oracle.model.Mihon.FILE;
import static org.caseledger.oracle.model.Mihon.MOTHER;
import static org.caseledger.oracle.model.Mihon.SCHOOL;

import org.caseledger.command.consent.NarrowConsent;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.intake.AcceptHandOver;
import org.caseledger.command.intake.HandOver;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Purpose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A consultation handed over on the mother's consent. */
final class TalkOpening {

    static final List<Openings.Step> STEPS = new ArrayList<>();

    /** The same, but the receiver is no longer among those who may know when it accepts. */
    static final List<Openings.Step> NARROWED = new ArrayList<>();

    static {
        Circle circle = new Circle(Set.of(DESK.id(), SCHOOL.id(), CENTRE.id()));
        CaseOpening.consent(STEPS, Purpose.HAND_OVER, circle);
        STEPS.add(
                step(
                        ReceiveConsultation.class,
                        SCHOOL,
                        "caller",
                        CallerKind.FAMILY,
                        "persons",
                        List.of(MOTHER),
                        "fileId",
                        FILE));
        STEPS.add(step(TriageConsultation.class, SCHOOL, "result", TriageResult.HAND_OVER));
        STEPS.add(
                step(
                        ProvideInformation.class,
                        SCHOOL,
                        "fileId",
                        FILE,
                        "to",
                        CENTRE.id(),
                        "subjects",
                        List.of(MOTHER),
                        "basis",
                        LegalBasis.CONSENT,
                        "consentId",
                        Openings.first(ConsentId.class)));
        STEPS.add(step(HandOver.class, SCHOOL, "to", CENTRE.id(), "basis", LegalBasis.CONSENT));
        NARROWED.addAll(STEPS);
        NARROWED.add(step(NarrowConsent.class, SCHOOL, "circle", new Circle(Set.of(DESK.id()))));
        NARROWED.add(step(AcceptHandOver.class, CENTRE));
        STEPS.add(step(AcceptHandOver.class, CENTRE));
    }

    private TalkOpening() {}
}
