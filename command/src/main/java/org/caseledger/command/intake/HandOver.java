package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_RETURNED;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_TO_ITSELF;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.REPLY_DATE_PASSED;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGED_OTHERWISE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Hands the consultation over to another agency (つなぎ) on a stated basis. With consent, every person
 * of the consultation must have agreed to {@link Purpose#HAND_OVER} with that agency in the circle. One
 * that came back may be sent again.
 */
public record HandOver(
        ConsultationId consultationId,
        @Minted HandOverId handOverId,
        AgencyId to,
        LegalBasis basis,
        Words reason,
        @Nullable Sheet sheet,
        @Nullable HandOverId resends,
        @Nullable LocalDate replyBy)
        implements IntakeCommand {
    /** Without a sheet. */
    public HandOver(
            ConsultationId consultationId,
            HandOverId handOverId,
            AgencyId to,
            LegalBasis basis,
            Words reason) {
        this(consultationId, handOverId, to, basis, reason, null, null, null);
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(CONSULTATION_NOT_TRIAGED);
            case Consultation.Triaged triaged when !triaged.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Triaged triaged when !triaged.allows(TriageResult.HAND_OVER) ->
                    refuse(TRIAGED_OTHERWISE);
            case Consultation.Triaged triaged when triaged.passed().waiting() != null ->
                    refuse(HAND_OVER_WAITING);
            case Consultation.Triaged triaged when triaged.taken().holder().equals(to) ->
                    refuse(HAND_OVER_TO_ITSELF);
            case Consultation.Triaged triaged
                    when resends != null && !triaged.passed().returned().contains(resends) ->
                    refuse(HAND_OVER_NOT_RETURNED);
            case Consultation.Triaged _ when replyBy != null && replyBy.isBefore(now.today()) ->
                    refuse(REPLY_DATE_PASSED);
            case Consultation.Triaged triaged -> send(triaged.taken(), now);
        };
    }

    private Decision<IntakeEvent> send(Taken taken, Circumstances now) {
        Passing passing = new Passing(taken.fileId(), taken.persons(), taken.holder(), to);
        Ground ground = passing.on(basis, Purpose.HAND_OVER, now);
        if (ground instanceof Ground.Lacking(Lack lack)) {
            return refuse(IntakeRefusal.because(lack));
        }
        LabelDraft label = taken.about(now).forPurpose(Purpose.HAND_OVER);
        return accept(
                new HandOverSent(
                        consultationId,
                        taken.fileId(),
                        handOverId,
                        taken.holder(),
                        to,
                        basis,
                        ground.consent(),
                        ground.reliedOn(),
                        label.put(reason),
                        ground.consents(),
                        sheet == null ? null : sheet.under(label),
                        resends,
                        replyBy));
    }
}
