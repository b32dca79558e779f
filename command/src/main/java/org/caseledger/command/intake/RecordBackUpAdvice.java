package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.RECEIVER_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.events.intake.BackUpAdviceReceived;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Records what a specialised body advised (専門機関からの助言). Asked about somebody by name, it needs a
 * basis like any passing on; without names it needs none.
 */
public record RecordBackUpAdvice(
        ConsultationId consultationId,
        AgencyId adviser,
        @Nullable LegalBasis basis,
        Words advice,
        LocalDate receivedOn,
        @Nullable Work work)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Open open when !open.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Open _ when receivedOn.isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Open _ when isUnknown(now) -> refuse(RECEIVER_UNKNOWN);
            case Consultation.Open open -> record(open.taken(), now);
        };
    }

    private boolean isUnknown(Circumstances now) {
        return now.facts().find(AgencyRegister.AGENCY, adviser.toString()).isEmpty();
    }

    private Decision<IntakeEvent> record(Taken taken, Circumstances now) {
        Ground ground =
                basis == null
                        ? new Ground.Stated()
                        : new Passing(taken.fileId(), taken.persons(), taken.holder(), adviser)
                                .on(basis, Purpose.CONSULTATION, now);
        if (ground instanceof Ground.Lacking(Lack lack)) {
            return refuse(IntakeRefusal.because(lack));
        }
        return accept(
                new BackUpAdviceReceived(
                        consultationId,
                        taken.fileId(),
                        adviser,
                        basis,
                        ground.consent(),
                        ground.reliedOn(),
                        taken.about(now).flagged(DisclosureFlag.ASSESSMENT).put(advice),
                        receivedOn,
                        work));
    }
}
