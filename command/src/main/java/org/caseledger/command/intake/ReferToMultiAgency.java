package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSONS_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.OWN_FORM_LACKS_REPORTED_ITEMS;
import static org.caseledger.command.intake.IntakeRefusal.REFERRAL_ALREADY_MADE;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGED_OTHERWISE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.ReferralPapers;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.CaseRegister.Stage;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Refers persons of the consultation to 多機関協働; a case begins with it (I-06). With consent, each of
 * them must have agreed to {@link Purpose#PLANNING} with the coordinator in the circle.
 */
public record ReferToMultiAgency(
        ConsultationId consultationId,
        @Minted CaseId caseId,
        AgencyId coordinator,
        LegalBasis basis,
        List<PersonId> persons,
        Words reason,
        @Nullable ReferralPapers papers)
        implements IntakeCommand {
    public ReferToMultiAgency {
        persons = persons.stream().distinct().toList();
    }

    /** With nothing told about the papers. */
    public ReferToMultiAgency(
            ConsultationId consultationId,
            CaseId caseId,
            AgencyId coordinator,
            LegalBasis basis,
            List<PersonId> persons,
            Words reason) {
        this(consultationId, caseId, coordinator, basis, persons, reason, null);
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(CONSULTATION_NOT_TRIAGED);
            case Consultation.Triaged triaged when !triaged.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Triaged triaged when !triaged.allows(TriageResult.MULTI_AGENCY) ->
                    refuse(TRIAGED_OTHERWISE);
            case Consultation.Triaged triaged when isStillReferred(triaged, now) ->
                    refuse(REFERRAL_ALREADY_MADE);
            case Consultation.Triaged _ when caseIdIsTaken(now) -> refuse(REFERRAL_ALREADY_MADE);
            case Consultation.Triaged _ when persons.isEmpty() ->
                    refuse(CONSULTATION_PERSONS_MISSING);
            case Consultation.Triaged t when !t.taken().persons().containsAll(persons) ->
                    refuse(CONSULTATION_PERSON_UNKNOWN);
            case Consultation.Triaged _ when ownFormLacksItems() ->
                    refuse(OWN_FORM_LACKS_REPORTED_ITEMS);
            case Consultation.Triaged triaged -> refer(triaged.taken(), now);
        };
    }

    private boolean ownFormLacksItems() {
        return papers != null && papers.ownForm() && !papers.reportedItemsIncluded();
    }

    /** A case that was returned, re-routed or closed may be followed by another referral. */
    private static boolean isStillReferred(Consultation.Triaged triaged, Circumstances now) {
        CaseId before = triaged.passed().referredAs();
        return before != null
                && now.facts()
                        .value(CaseRegister.CASE, before.toString())
                        .map(CaseRegister.Case::stage)
                        .filter(stage -> stage == Stage.NOT_TAKEN || stage == Stage.CLOSED)
                        .isEmpty();
    }

    private boolean caseIdIsTaken(Circumstances now) {
        return now.facts().find(ReferralRegister.REFERRAL, caseId.toString()).isPresent();
    }

    private Decision<IntakeEvent> refer(Taken taken, Circumstances now) {
        Passing passing = new Passing(taken.fileId(), persons, taken.holder(), coordinator);
        Ground ground = passing.on(basis, Purpose.PLANNING, now);
        if (ground instanceof Ground.Lacking(Lack lack)) {
            return refuse(IntakeRefusal.because(lack));
        }
        LabelDraft label = now.about(taken.fileId(), persons).sensitive();
        return accept(
                new MultiAgencyReferralMade(
                        consultationId,
                        taken.fileId(),
                        caseId,
                        taken.holder(),
                        coordinator,
                        basis,
                        ground.consent(),
                        ground.reliedOn(),
                        persons,
                        label.forPurpose(Purpose.PLANNING).put(reason),
                        papers));
    }
}
