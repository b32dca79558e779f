package org.caseledger.command.intake;

import org.caseledger.command.intake.Consultation.Closed;
import org.caseledger.command.intake.Consultation.Open;
import org.caseledger.command.intake.Consultation.Received;
import org.caseledger.command.intake.Consultation.Triaged;
import org.caseledger.command.intake.Consultation.Unknown;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.BackUpAdviceReceived;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.ConsultationTriaged;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverMadeAsItHappened;
import org.caseledger.events.intake.HandOverReminded;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.intake.ReferralMadeAsItHappened;
import org.caseledger.events.intake.TriageChanged;
import org.caseledger.events.value.HandOverId;

/** How a consultation goes on; throws where an event cannot follow. */
final class ConsultationHistory {
    private ConsultationHistory() {}

    static Consultation after(Consultation before, IntakeEvent event) {
        return switch (event) {
            case ConsultationReceived received -> received(before, received);
            case IntakeFormRecorded form -> open(before, form);
            case EmergencySupportProvided support -> reporting(before, support, 1);
            case EmergencySupportReported reported -> reporting(before, reported, -1);
            case BackUpAdviceReceived advice -> open(before, advice);
            case AssessmentSheetRecorded sheet -> open(before, sheet);
            case HandOverReminded reminded -> waiting(before, reminded.handOverId(), reminded);
            case HandOverMadeAsItHappened made -> known(before, made);
            case ReferralMadeAsItHappened made -> known(before, made);
            case ConsultationTriaged triaged -> triaged(before, triaged);
            case TriageChanged changed -> {
                Triaged was = triagedOne(before, changed);
                yield new Triaged(was.taken(), changed.result(), was.passed());
            }
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
            return new Received(taken(event));
        }
        throw impossible(before, event);
    }

    private static Taken taken(ConsultationReceived event) {
        return new Taken(
                event.consultationId(), event.fileId(), event.receivedBy(), event.persons(), 0);
    }

    /** Support given in an emergency is reported all at once. */
    private static Consultation reporting(Consultation before, IntakeEvent event, int given) {
        return switch (before) {
            case Received was -> new Received(reporting(was.taken(), given));
            case Triaged was ->
                    new Triaged(reporting(was.taken(), given), was.result(), was.passed());
            case Closed was -> new Closed(reporting(was.taken(), given));
            case Unknown _ -> throw impossible(before, event);
        };
    }

    private static Taken reporting(Taken taken, int given) {
        return taken.owingReports(given < 0 ? 0 : taken.toReport() + given);
    }

    private static Consultation known(Consultation before, IntakeEvent event) {
        if (before instanceof Unknown) {
            throw impossible(before, event);
        }
        return before;
    }

    private static Consultation triaged(Consultation before, ConsultationTriaged event) {
        if (before instanceof Received received) {
            return new Triaged(received.taken(), event.result(), Passed.NOWHERE);
        }
        throw impossible(before, event);
    }

    private static Consultation sent(Triaged was, HandOverSent event) {
        if (was.passed().waiting() == null) {
            return was.with(was.passed().sent(event));
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
