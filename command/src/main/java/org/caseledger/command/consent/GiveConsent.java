package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_DUE_DATE_MISSING;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_DUE_TOO_LATE;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_NOT_OWED;
import static org.caseledger.command.consent.ConsentRefusal.REASON_FOR_OTHER_FORM_MISSING;
import static org.caseledger.command.consent.ConsentRefusal.RULE_TEXT_VERSION_MISSING;
import static org.caseledger.command.consent.ConsentRefusal.SWITCH_OVER_DATE_MISSING;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.Representation;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Records that the person agreed after being told the rules on personal information (C-03). In
 * principle on the application form; any other form needs its reason (C-01), and an oral agreement
 * the day by which the paper is due. A representative consents in a stated capacity, with the view of
 * a child that is old enough (C-07). Agreed during outreach, it names the switch-over (C-08).
 *
 * @param birthDate of the person, to work out the age on the day; not kept, only the age is
 */
public record GiveConsent(
        ConsentId consentId,
        ConsentForm form,
        ConsentCapacity givenAs,
        String ruleTextVersion,
        LocalDate givenOn,
        @Nullable LocalDate until,
        @Nullable Words ownView,
        @Nullable Words reasonForOtherForm,
        @Nullable Represented representation,
        @Nullable LocalDate birthDate,
        @Nullable AskingMeans means,
        @Nullable LocalDate paperDueOn,
        @Nullable LocalDate switchOverOn,
        @Nullable Boolean coversSuccessors)
        implements ConsentCommand {
    private static final int LONGEST_VERSION = 40;

    /** Who answers for the person, and the ground on which they may. */
    public record Represented(
            @Nullable PersonId personId, @Nullable Words name, @Nullable Words ground) {}

    public GiveConsent {
        if (ruleTextVersion.length() > LONGEST_VERSION) {
            throw new IllegalArgumentException("rule-text-version.too-long");
        }
    }

    /** Agreed by the person alone, on paper. */
    public GiveConsent(
            ConsentId consentId,
            ConsentForm form,
            ConsentCapacity givenAs,
            String ruleTextVersion,
            LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable Words ownView,
            @Nullable Words reasonForOtherForm) {
        this(
                consentId,
                form,
                givenAs,
                ruleTextVersion,
                givenOn,
                until,
                ownView,
                reasonForOtherForm,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Given _ -> refuse(CONSENT_ALREADY_GIVEN);
            case Consent.NotGiven _, Consent.Withdrawn _ -> refuse(CONSENT_NOT_SOUGHT);
            case Consent.Sought sought -> {
                Optional<Refusal> wrong =
                        wrong(sought.asked(), now)
                                .map(Refusal.class::cast)
                                .or(() -> RuleText.notInForce(ruleTextVersion, givenOn, now));
                yield wrong.isPresent() ? refuse(wrong.get()) : accept(given(sought.asked(), now));
            }
        };
    }

    private Optional<ConsentRefusal> wrong(Asked asked, Circumstances now) {
        if (ruleTextVersion.isBlank()) {
            return Optional.of(RULE_TEXT_VERSION_MISSING);
        }
        if (form != ConsentForm.APPLICATION_FORM && reasonForOtherForm == null) {
            return Optional.of(REASON_FOR_OTHER_FORM_MISSING);
        }
        if (givenOn.isAfter(now.today())) {
            return Optional.of(CONSENT_DATE_IN_FUTURE);
        }
        if (!Living.couldSpeakOn(givenOn, asked.personId(), now)) {
            return Optional.of(CONSENT_PERSON_DIED);
        }
        if (datesAreOutOfOrder(asked)) {
            return Optional.of(CONSENT_DATES_OUT_OF_ORDER);
        }
        if ((form == ConsentForm.ORAL) != (paperDueOn != null)) {
            return Optional.of(paperDueOn == null ? PAPER_DUE_DATE_MISSING : PAPER_NOT_OWED);
        }
        if (paperDueOn != null && isPaperTooLate(paperDueOn, now)) {
            return Optional.of(PAPER_DUE_TOO_LATE);
        }
        if (asked.outreachId() != null && switchOverOn == null) {
            return Optional.of(SWITCH_OVER_DATE_MISSING);
        }
        return new Answerer(this, asked.personId()).wrong();
    }

    /** The days until the paper are those of the 要綱 on the day of the consent. */
    private boolean isPaperTooLate(LocalDate due, Circumstances now) {
        int days = ProfileRegister.on(now.facts(), givenOn).days(ProfileSetting.CONSENT_PAPER_DAYS);
        LocalDate counted = givenOn.isBefore(now.today()) ? now.today() : givenOn;
        return due.isAfter(counted.plusDays(days));
    }

    private boolean datesAreOutOfOrder(Asked asked) {
        return asked.isAfter(givenOn)
                || isBeforeGiven(until)
                || isBeforeGiven(paperDueOn)
                || isBeforeGiven(switchOverOn);
    }

    private boolean isBeforeGiven(@Nullable LocalDate day) {
        return day != null && day.isBefore(givenOn);
    }

    private ConsentGiven given(Asked asked, Circumstances now) {
        LabelDraft label = now.about(asked.fileId(), asked.personId()).sensitive();
        return new ConsentGiven(
                consentId,
                asked.fileId(),
                form,
                givenAs,
                ruleTextVersion,
                givenOn,
                until,
                label.putIfGiven(ownView),
                label.putIfGiven(reasonForOtherForm),
                represented(label),
                label.putIfGiven(ageThen()),
                means,
                paperDueOn,
                switchOverOn,
                Boolean.TRUE.equals(coversSuccessors));
    }

    private @Nullable Representation represented(LabelDraft label) {
        return representation == null || givenAs == ConsentCapacity.SELF
                ? null
                : new Representation(
                        representation.personId(),
                        label.putIfGiven(representation.name()),
                        label.putIfGiven(representation.ground()));
    }

    private @Nullable Words ageThen() {
        return birthDate == null ? null : new Words(ChildsAge.on(givenOn, birthDate) + "歳");
    }
}
