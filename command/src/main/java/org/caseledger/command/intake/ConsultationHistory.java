package org.caseledger.command.intake;

import org.caseledger.command.intake.Consultation.Closed;
import org.caseledger.command.intake.Consultation.Open;
import org.caseledger.command.intake.Consultation.Received;
import org.caseledger.command.intake.Consultation.Triaged;
import org.caseledger.command.intake.Consultation.Unknown;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.ConsultationTriaged;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.value.HandOverId;

/** How a consultation goes on; throws where an event cannot follow. */
final class ConsultationHistory {
    private ConsultationHistory() {}

    static Consultation after(Consultation before, IntakeEvent event) {
        return switch (event) {
            case ConsultationReceived received -> received(before, received);
            case IntakeFormRecorded form -> open(before, form);
            case EmergencySupportProvided support -> open(before, support);
            case ConsultationTriaged triaged -> triaged(before, triaged);
            case HandOverSent sent -> sent(triagedOne(before, sent), sent);
            case HandOverAccepted accepted -> {
                Triaged was = waiting(before, accepted.handOverId(), accepted);
                yield new Triaged(
                        was.taken().heldBy(accepted.by()), was.result(), was.passed().taken());
            }
            case HandOverReturned returned -> {
                Triaged was = waiting(before, returned.handOverId(), returned);
                yield was.with(was.passed().givenBack());
            }
            case MultiAgencyReferralMade referral -> {
                Triaged was = triagedOne(before, referral);
                yield was.with(was.passed().referred(referral.caseId()));
            }
            case OutreachCandidateNominated nominated -> {
                Triaged was = triagedOne(before, nominated);
                yield was.with(was.passed().nominated(nominated.personId()));
            }
            case ConsultationClosedWithAdvice closed ->
                    new Closed(triagedOne(before, closed).taken());
        };
    }

    private static Consultation received(Consultation before, ConsultationReceived event) {
        if (before instanceof Unknown) {
            return new Received(new Taken(event.fileId(), event.receivedBy(), event.persons()));
        }
        throw impossible(before, event);
    }

    private static Consultation triaged(Consultation before, ConsultationTriaged event) {
        if (before instanceof Received received) {
            return new Triaged(received.taken(), event.result(), Passed.NOWHERE);
        }
        throw impossible(before, event);
    }

    private static Consultation sent(Triaged was, HandOverSent event) {
        if (was.passed().waiting() == null) {
            return was.with(was.passed().sent(event.handOverId(), event.to()));
        }
        throw impossible(was, event);
    }

    private static Consultation open(Consultation before, IntakeEvent event) {
        if (before instanceof Open) {
            return before;
        }
        throw impossible(before, event);
    }

    private static Triaged triagedOne(Consultation before, IntakeEvent event) {
        if (before instanceof Triaged triaged) {
            return triaged;
        }
        throw impossible(before, event);
    }

    private static Triaged waiting(Consultation before, HandOverId handOver, IntakeEvent event) {
        Triaged was = triagedOne(before, event);
        Passed.Waiting waiting = was.passed().waiting();
        if (waiting != null && waiting.handOverId().equals(handOver)) {
            return was;
        }
        throw impossible(before, event);
    }

    private static IllegalStateException impossible(Consultation before, IntakeEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName()
                        + " cannot follow "
                        + before.getClass().getSimpleName());
    }
}
