package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.OUTREACH_ALREADY_NOMINATED;
import static org.caseledger.command.intake.IntakeRefusal.PERSON_ALREADY_NOMINATED;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGED_OTHERWISE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

/**
 * Proposes a person whom support does not reach for アウトリーチ (I-07). Needs no consent: outreach
 * begins before there can be one.
 */
public record NominateForOutreach(
        ConsultationId consultationId,
        @Minted OutreachId outreachId,
        PersonId personId,
        AgencyId to,
        Words grounds)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(CONSULTATION_NOT_TRIAGED);
            case Consultation.Triaged triaged when !triaged.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Triaged triaged when !triaged.allows(TriageResult.OUTREACH) ->
                    refuse(TRIAGED_OTHERWISE);
            case Consultation.Triaged triaged when !triaged.taken().persons().contains(personId) ->
                    refuse(CONSULTATION_PERSON_UNKNOWN);
            case Consultation.Triaged triaged
                    when triaged.passed().nominated().contains(personId) ->
                    refuse(PERSON_ALREADY_NOMINATED);
            case Consultation.Triaged triaged -> nominate(triaged.taken(), now);
        };
    }

    private Decision<IntakeEvent> nominate(Taken taken, Circumstances now) {
        if (now.facts().find(ReferralRegister.REFERRAL, outreachId.toString()).isPresent()) {
            return refuse(OUTREACH_ALREADY_NOMINATED);
        }
        if (ReceiverMayKnow.check(to, now) instanceof Ground.Lacking(Lack lack)) {
            return refuse(IntakeRefusal.because(lack));
        }
        return accept(
                new OutreachCandidateNominated(
                        consultationId,
                        taken.fileId(),
                        outreachId,
                        personId,
                        to,
                        now.about(taken.fileId(), personId).sensitive().put(grounds)));
    }
}
