package org.caseledger.command.intake;

import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.labelled;
import static org.caseledger.command.Town.told;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.ConsultationTriaged;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;

/** A consultation about mother and son at the school, and how far it has come. */
final class Desk {
    static final ConsultationId TALK = new ConsultationId(Town.id(6, 1));
    static final HandOverId HAND_OVER = new HandOverId(Town.id(6, 2));
    static final CaseId CASE = new CaseId(Town.id(3, 1));
    static final OutreachId OUTREACH = new OutreachId(Town.id(14, 1));
    static final ConsultationReceived RECEIVED =
            new ConsultationReceived(
                    TALK,
                    FILE,
                    SCHOOL,
                    CallerKind.PERSON_CONCERNED,
                    null,
                    null,
                    List.of(MOTHER, SON),
                    labelled(MOTHER, new Troubles(Set.of(Trouble.CARE), Trouble.CARE)),
                    told(MOTHER, "相談"),
                    Occurred.onDay(DAY),
                    null);
    static final HandOverSent SENT =
            new HandOverSent(
                    TALK,
                    FILE,
                    HAND_OVER,
                    SCHOOL,
                    CARE_CENTRE,
                    LegalBasis.EMERGENCY,
                    null,
                    null,
                    told(MOTHER, "理由"));
    static final HandOverAccepted ACCEPTED =
            new HandOverAccepted(TALK, FILE, HAND_OVER, CARE_CENTRE);
    static final HandOverReturned RETURNED =
            new HandOverReturned(TALK, FILE, HAND_OVER, CARE_CENTRE, told(MOTHER, "返答"));
    static final OutreachCandidateNominated NOMINATED =
            new OutreachCandidateNominated(TALK, FILE, OUTREACH, SON, CARE_CENTRE, told(SON, "根拠"));
    static final ConsultationClosedWithAdvice CLOSED =
            new ConsultationClosedWithAdvice(TALK, FILE, told(MOTHER, "助言"), DAY);

    private Desk() {}

    static Words words() {
        return new Words("記録");
    }

    static Scenario<IntakeCommand, Consultation, IntakeEvent> given(LedgerEvent... events) {
        return Scenario.of(IntakeCommand.STREAM).by(Town.TEACHER).given(Town.TEACHER, events);
    }

    static Scenario<IntakeCommand, Consultation, IntakeEvent> triaged(TriageResult result) {
        return given(RECEIVED, judged(result));
    }

    static ConsultationTriaged judged(TriageResult result) {
        return new ConsultationTriaged(TALK, FILE, result, null);
    }

    static MultiAgencyReferralMade referred(ConsultationId talk) {
        return new MultiAgencyReferralMade(
                talk,
                FILE,
                CASE,
                SCHOOL,
                Town.COORDINATION_DESK,
                LegalBasis.EMERGENCY,
                null,
                null,
                List.of(MOTHER),
                told(MOTHER, "理由"));
    }
}
