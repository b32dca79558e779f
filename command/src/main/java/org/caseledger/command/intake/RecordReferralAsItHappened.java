package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.RECEIVER_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.sharing.Passing;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.ReferralMadeAsItHappened;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.util.List;

/**
 * Writes down a referral to 多機関協働 that already took place outside the ledger, for example to a
 * contractor without consent.
 * What stood against it goes with the record; it lets nobody know more, and no step follows from it.
 *
 * @param persons whom it was about; left empty, everybody of the consultation
 */
public record RecordReferralAsItHappened(
        ConsultationId consultationId,
        AgencyId coordinator,
        LegalBasis basis,
        List<PersonId> persons,
        Occurred occurred,
        Words reason)
        implements IntakeCommand {
    public RecordReferralAsItHappened {
        persons = persons.stream().distinct().toList();
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed closed -> record(closed.taken(), consultation, now);
            case Consultation.Open open -> record(open.taken(), consultation, now);
        };
    }

    private Decision<IntakeEvent> record(Taken taken, Consultation then, Circumstances now) {
        if (!taken.persons().containsAll(persons)) {
            return refuse(CONSULTATION_PERSON_UNKNOWN);
        }
        if (occurred.on().isAfter(now.today())) {
            return refuse(INTAKE_DATE_IN_FUTURE);
        }
        if (now.facts().find(AgencyRegister.AGENCY, coordinator.toString()).isEmpty()) {
            return refuse(RECEIVER_UNKNOWN);
        }
        List<PersonId> about = persons.isEmpty() ? taken.persons() : persons;
        return accept(
                new ReferralMadeAsItHappened(
                        consultationId,
                        taken.fileId(),
                        taken.holder(),
                        coordinator,
                        basis,
                        about,
                        occurred,
                        taken.about(now).put(reason),
                        breaches(taken, about, then, now)));
    }

    private List<String> breaches(
            Taken taken, List<PersonId> about, Consultation then, Circumstances now) {
        Passing passing = new Passing(taken.fileId(), about, taken.holder(), coordinator);
        Circumstances day = new Circumstances(now.actor(), occurred.on(), now.facts());
        return then instanceof Consultation.Open open
                ? Breaches.of(open, TriageResult.MULTI_AGENCY, passing, basis, day)
                : Breaches.ofClosed(TriageResult.MULTI_AGENCY, passing, basis, day);
    }
}
