package org.caseledger.command.disclosure;

import static org.caseledger.command.disclosure.DisclosureRefusal.CONSENT_DOES_NOT_HOLD;
import static org.caseledger.command.disclosure.DisclosureRefusal.CONSENT_NOT_STATED;
import static org.caseledger.command.disclosure.DisclosureRefusal.CONSENT_OF_ANOTHER_PERSON;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_OUTSIDE_CIRCLE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule: what is given on a consent is covered by it today and on the day of giving, and each other
 * subject by a consent of their own for the same purpose (X-02, C-06).
 */
record ProvidedOnConsent(Passing passing, @Nullable ConsentId consentId, LocalDate providedOn) {
    /** What the rule found. */
    sealed interface Answer {}

    /** The consent stands for its purpose. */
    record Covered(Ground.OnConsent ground, Purpose purpose) implements Answer {}

    /** It does not. */
    record Refused(DisclosureRefusal why) implements Answer {}

    Answer check(Circumstances now) {
        if (ReceiverMayKnow.check(passing.to(), now) instanceof Ground.Lacking(Lack lack)) {
            return new Refused(DisclosureRefusal.because(lack));
        }
        if (consentId == null) {
            return new Refused(CONSENT_NOT_STATED);
        }
        ConsentId stated = consentId;
        return now.facts()
                .value(ConsentRegister.CONSENT, stated.toString())
                .map(consent -> check(stated, consent, now))
                .orElseGet(() -> new Refused(CONSENT_DOES_NOT_HOLD));
    }

    private Answer check(ConsentId stated, ConsentRegister.Consent consent, Circumstances now) {
        if (!consent.fileId().equals(passing.file())
                || !consent.holdsOn(now.today(), now.facts())
                || !consent.holdsOn(providedOn, now.facts())) {
            return new Refused(CONSENT_DOES_NOT_HOLD);
        }
        if (!passing.persons().contains(consent.personId())) {
            return new Refused(CONSENT_OF_ANOTHER_PERSON);
        }
        if (!consent.circle().includes(passing.to())) {
            return new Refused(RECIPIENT_OUTSIDE_CIRCLE);
        }
        return switch (passing.on(LegalBasis.CONSENT, consent.purpose(), now)) {
            case Ground.Lacking(Lack lack) -> new Refused(DisclosureRefusal.because(lack));
            case Ground.OnConsent everyone ->
                    new Covered(onStated(stated, consent, everyone, now), consent.purpose());
            case Ground.Stated _, Ground.InItem _ -> new Refused(CONSENT_DOES_NOT_HOLD);
        };
    }

    /**
     * Of the person who gave the stated consent it alone counts, so that taking back another of
     * theirs closes nothing; for each of the others their own counts.
     */
    private static Ground.OnConsent onStated(
            ConsentId stated,
            ConsentRegister.Consent consent,
            Ground.OnConsent everyone,
            Circumstances now) {
        List<ConsentId> all = new ArrayList<>(everyone.all());
        all.removeIf(each -> isOf(consent.personId(), each, now));
        all.add(stated);
        return new Ground.OnConsent(stated, consent.lastEvent(), all);
    }

    private static boolean isOf(PersonId person, ConsentId consent, Circumstances now) {
        return now.facts()
                .value(ConsentRegister.CONSENT, consent.toString())
                .filter(known -> known.personId().equals(person))
                .isPresent();
    }
}
