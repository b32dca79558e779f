package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.ConsentRegister.Consent;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule: an entry that rests on consent names one that holds today and whose circle includes the
 * recorder's own agency; every other person in the entry consented likewise.
 */
final class SupportConsent {
    private SupportConsent() {}

    static boolean holds(
            @Nullable ConsentId id, List<PersonId> about, Known known, Circumstances now) {
        if (id == null) {
            return false;
        }
        return now.facts()
                .value(ConsentRegister.CONSENT, id.toString())
                .filter(consent -> counts(consent, known, now))
                .filter(consent -> about.contains(consent.personId()))
                .filter(consent ->
                        about.stream().allMatch(person -> likewise(person, consent, known, now)))
                .isPresent();
    }

    /** The named consent and those of the other persons in the entry: the entry rests on all. */
    static List<ConsentId> all(ConsentId id, List<PersonId> about, Known known, Circumstances now) {
        List<ConsentId> all = new ArrayList<>();
        all.add(id);
        now.facts()
                .value(ConsentRegister.CONSENT, id.toString())
                .ifPresent(named ->
                        about.forEach(person ->
                                of(person, named, known, now)
                                        .filter(_ -> !person.equals(named.personId()))
                                        .ifPresent(all::add)));
        return all;
    }

    private static boolean likewise(
            PersonId person, Consent named, Known known, Circumstances now) {
        return person.equals(named.personId()) || of(person, named, known, now).isPresent();
    }

    private static Optional<ConsentId> of(
            PersonId person, Consent named, Known known, Circumstances now) {
        return now.facts().findAll(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .filter(fact -> fact.value().purpose() == named.purpose())
                .filter(fact -> counts(fact.value(), known, now))
                .map(fact -> ConsentId.of(fact.key()))
                .findFirst();
    }

    private static boolean counts(Consent consent, Known known, Circumstances now) {
        return consent.fileId().equals(known.outline().fileId())
                && consent.holdsOn(now.today(), now.facts())
                && consent.circle().includes(now.actor().organisation());
    }
}
