package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_CONSENT_WITHDRAWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * The receiving agency takes the consultation over; only now is the hand-over complete (I-05). Not after
 * a consent it rested on was taken back (C-06).
 */
public record AcceptHandOver(
        ConsultationId consultationId,
        HandOverId handOverId,
        @Nullable StaffId worker,
        @Nullable SaidBy saidBy,
        @Nullable Words reply)
        implements IntakeCommand {
    /** By the agency itself, without a word. */
    public AcceptHandOver(ConsultationId consultationId, HandOverId handOverId) {
        this(consultationId, handOverId, null, null, null);
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(HAND_OVER_NOT_WAITING);
            case Consultation.Triaged triaged when consentIsGone(triaged.passed(), now) ->
                    refuse(HAND_OVER_CONSENT_WITHDRAWN);
            case Consultation.Triaged triaged ->
                    Answering.decide(
                            triaged,
                            new Answering.Answer(handOverId, saidBy),
                            now,
                            by -> accepted(triaged.taken(), by, now));
        };
    }

    private boolean consentIsGone(Passed passed, Circumstances now) {
        Passed.Waiting waiting = passed.waiting();
        return waiting != null
                && waiting.handOverId().equals(handOverId)
                && !waiting.isStillAgreedTo(now);
    }

    private HandOverAccepted accepted(Taken taken, AgencyId by, Circumstances now) {
        return new HandOverAccepted(
                consultationId,
                taken.fileId(),
                handOverId,
                by,
                worker,
                saidBy,
                taken.about(now).forPurpose(Purpose.HAND_OVER).putIfGiven(reply));
    }
}
