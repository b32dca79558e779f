package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** The receiving agency gives the consultation back with a reply; it stays with the sender (I-05). */
public record ReturnHandOver(
        ConsultationId consultationId, HandOverId handOverId, Words reply, @Nullable SaidBy saidBy)
        implements IntakeCommand {
    /** By the agency itself. */
    public ReturnHandOver(ConsultationId consultationId, HandOverId handOverId, Words reply) {
        this(consultationId, handOverId, reply, null);
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(HAND_OVER_NOT_WAITING);
            case Consultation.Triaged triaged ->
                    Answering.decide(
                            triaged,
                            new Answering.Answer(handOverId, saidBy),
                            now,
                            by -> returned(triaged.taken(), by, now));
        };
    }

    private HandOverReturned returned(Taken taken, AgencyId by, Circumstances now) {
        return new HandOverReturned(
                consultationId,
                taken.fileId(),
                handOverId,
                by,
                taken.about(now).put(reply),
                saidBy);
    }
}
