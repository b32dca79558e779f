package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.ConsentRegister.Consent;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rule: a consent counts for one person, for 多機関協働 planning, while it holds, and only if its
 * circle names the coordinating agency (X-02, MA-02).
 */
final class PlanningConsent {
    private PlanningConsent() {}

    /** The consent of this person on which planning may rest today. */
    static Optional<ConsentId> of(PersonId person, Known known, Circumstances now) {
        return now.facts().findAll(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .filter(fact -> counts(fact.value(), known, now))
                .map(fact -> ConsentId.of(fact.key()))
                .findFirst();
    }

    /** The consents of all these persons who have one that counts. */
    static List<ConsentId> ofEach(List<PersonId> persons, Known known, Circumstances now) {
        return persons.stream().flatMap(person -> of(person, known, now).stream()).toList();
    }

    static boolean isGivenBySomebody(Known known, Circumstances now) {
        return known.outline().persons().stream()
                .anyMatch(person -> of(person, known, now).isPresent());
    }

    /** Whether the named consents all count, each of a person about whom the case was referred. */
    static boolean holds(List<ConsentId> consents, Known known, Circumstances now) {
        return !consents.isEmpty()
                && consents.stream()
                        .allMatch(id ->
                                now.facts()
                                        .value(ConsentRegister.CONSENT, id.toString())
                                        .filter(consent -> counts(consent, known, now))
                                        .filter(consent -> isOf(known, consent))
                                        .isPresent());
    }

    /** Each of them was in force already on that day. */
    static boolean heldOn(LocalDate day, List<ConsentId> consents, Circumstances now) {
        return consents.stream()
                .allMatch(id ->
                        now.facts()
                                .value(ConsentRegister.CONSENT, id.toString())
                                .filter(consent -> consent.holdsOn(day, now.facts()))
                                .isPresent());
    }

    private static boolean isOf(Known known, Consent consent) {
        return known.outline().persons().contains(consent.personId());
    }

    private static boolean counts(Consent consent, Known known, Circumstances now) {
        return consent.purpose() == Purpose.PLANNING
                && consent.fileId().equals(known.outline().fileId())
                && consent.holdsOn(now.today(), now.facts())
                && consent.circle().includes(known.outline().coordinator());
    }
}
