package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.FORM_CONTRADICTORY;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_NOT_IN_FORCE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_VERSION_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.NO_CONSENT_FORM_NOT_USED;
import static org.caseledger.command.intake.IntakeRefusal.NO_CONSENT_REASON_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.TextsInForce;
import org.caseledger.events.intake.ApplicationSheet;
import org.caseledger.events.intake.Dwelling;
import org.caseledger.events.intake.FormVariant;
import org.caseledger.events.intake.HealthInsurance;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.intake.PensionStatus;
import org.caseledger.events.intake.Sex;
import org.caseledger.events.intake.StaffSheet;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.intake.Urgency;
import org.caseledger.events.intake.WithoutConsent;
import org.caseledger.events.intake.WorkStatus;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that the form was taken. With consent the person applied, having been told the rules on their
 * data (C-01, C-03); without consent it says why and how urgent it is (C-04).
 *
 * @param variant left out, the form is the one with consent
 */
public record RecordIntakeForm(
        ConsultationId consultationId,
        PersonId personId,
        @Nullable String ruleTextVersion,
        LocalDate signedOn,
        @Nullable FormVariant variant,
        @Nullable ConsentId consentId,
        @Nullable Application application,
        @Nullable StaffAsked staffAsked,
        @Nullable Missing withoutConsent)
        implements IntakeCommand {
    private static final int LONGEST_VERSION = 40;
    private static final TextsInForce TEXTS =
            TextsInForce.of(TextKind.CONSENT_RULES, TextKind.APPLICATION_FORM);

    /** The form as the person filled it in. */
    public record Application(
            @Nullable Words reading,
            @Nullable Words name,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable Words address,
            @Nullable Words homePhone,
            @Nullable Words mobilePhone,
            @Nullable Words mail,
            @Nullable Troubles troubles,
            @Nullable Words toConsult,
            @Nullable Words wishes,
            @Nullable Words addressee) {
        ApplicationSheet under(LabelDraft label) {
            return new ApplicationSheet(
                    label.putIfGiven(reading),
                    label.putIfGiven(name),
                    label.putIfGiven(sex),
                    label.putIfGiven(birthDate),
                    label.tellingWhere().putIfGiven(address),
                    label.tellingWhere().putIfGiven(homePhone),
                    label.tellingWhere().putIfGiven(mobilePhone),
                    label.tellingWhere().putIfGiven(mail),
                    label.putIfGiven(troubles),
                    label.putIfGiven(toConsult),
                    label.putIfGiven(wishes),
                    label.putIfGiven(addressee));
        }
    }

    /** B票. */
    public record StaffAsked(
            @Nullable WorkStatus work,
            @Nullable Dwelling dwelling,
            @Nullable HealthInsurance healthInsurance,
            @Nullable PensionStatus pension,
            @Nullable Words remark) {
        StaffSheet under(LabelDraft label) {
            return new StaffSheet(
                    label.putIfGiven(work),
                    label.putIfGiven(dwelling),
                    label.putIfGiven(healthInsurance),
                    label.putIfGiven(pension),
                    label.putIfGiven(remark));
        }
    }

    /** Why there is no consent, and who knows of the referral. */
    public record Missing(
            Words reason,
            Urgency urgency,
            @Nullable Words referringWorker,
            List<AgencyId> knownTo) {
        WithoutConsent under(LabelDraft label) {
            return new WithoutConsent(
                    label.put(reason), urgency, label.putIfGiven(referringWorker), knownTo);
        }
    }

    public RecordIntakeForm {
        if (ruleTextVersion != null && ruleTextVersion.length() > LONGEST_VERSION) {
            throw new IllegalArgumentException("rule-text-version.too-long");
        }
    }

    /** The form with consent, of which no more than the signature is recorded. */
    public RecordIntakeForm(
            ConsultationId consultationId,
            PersonId personId,
            String ruleTextVersion,
            LocalDate signedOn) {
        this(consultationId, personId, ruleTextVersion, signedOn, null, null, null, null, null);
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Open open when !open.taken().persons().contains(personId) ->
                    refuse(CONSULTATION_PERSON_UNKNOWN);
            case Consultation.Open _ when isWithConsent() && isWithoutVersion() ->
                    refuse(INTAKE_RULE_TEXT_VERSION_MISSING);
            case Consultation.Open _ when isWithConsent() == (withoutConsent != null) ->
                    refuse(isWithConsent() ? FORM_CONTRADICTORY : NO_CONSENT_REASON_MISSING);
            case Consultation.Open _ when signedOn.isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Open _ when !isWithConsent() && isFormUnused(now) ->
                    refuse(NO_CONSENT_FORM_NOT_USED);
            case Consultation.Open open ->
                    textNotInForce(now)
                            .<Decision<IntakeEvent>>map(Decision::refuse)
                            .orElseGet(() -> accept(recorded(open.taken(), now)));
        };
    }

    /** The form without consent is a local one; not every municipality uses it (C-04). */
    private boolean isFormUnused(Circumstances now) {
        return !ProfileRegister.on(now.facts(), signedOn)
                .has(ProfileSetting.REFERRAL_WITHOUT_CONSENT_FORM);
    }

    private Optional<Refusal> textNotInForce(Circumstances now) {
        return ruleTextVersion == null
                ? Optional.empty()
                : TEXTS.missing(ruleTextVersion, signedOn, INTAKE_RULE_TEXT_NOT_IN_FORCE, now);
    }

    private boolean isWithConsent() {
        return variant != FormVariant.WITHOUT_CONSENT;
    }

    private boolean isWithoutVersion() {
        return ruleTextVersion == null || ruleTextVersion.isBlank();
    }

    private IntakeFormRecorded recorded(Taken taken, Circumstances now) {
        LabelDraft label = now.about(taken.fileId(), personId).sensitive();
        return new IntakeFormRecorded(
                consultationId,
                taken.fileId(),
                personId,
                isWithConsent() ? FormVariant.WITH_CONSENT : FormVariant.WITHOUT_CONSENT,
                ruleTextVersion,
                signedOn,
                consentId,
                application == null ? null : application.under(label),
                staffAsked == null ? null : staffAsked.under(label),
                withoutConsent == null ? null : withoutConsent.under(label));
    }
}
