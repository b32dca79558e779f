package org.caseledger.command.sharing;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.util.List;
import java.util.Optional;

/**
 * Rule X-02: each person named has a consent of their own that holds today, for this purpose and
 * with the receiver in its circle. What one person agreed to never counts for another.
 */
public final class EveryoneConsents {
    private EveryoneConsents() {}

    /** The ground is the consent of the person named first. */
    public static Ground check(Passing passing, Purpose purpose, Circumstances now) {
        List<Optional<Fact<ConsentRegister.Consent>>> found =
                passing.persons().stream()
                        .map(person -> of(person, passing, purpose, now))
                        .toList();
        if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
            return new Ground.Lacking(Lack.CONSENT_OF_EVERYONE);
        }
        return ground(found.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<Fact<ConsentRegister.Consent>> of(
            PersonId person, Passing passing, Purpose purpose, Circumstances now) {
        return now.facts().findAll(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .filter(fact -> covers(fact.value(), passing, now))
                .filter(fact -> fact.value().purpose() == purpose)
                .findFirst();
    }

    /** Whether a consent holds today in this file and lets the receiver know. */
    static boolean covers(ConsentRegister.Consent consent, Passing passing, Circumstances now) {
        return consent.fileId().equals(passing.file())
                && consent.circle().includes(passing.to())
                && consent.holdsOn(now.today(), now.facts());
    }

    private static Ground ground(List<Fact<ConsentRegister.Consent>> facts) {
        Fact<ConsentRegister.Consent> first = facts.getFirst();
        return new Ground.OnConsent(
                ConsentId.of(first.key()),
                first.value().lastEvent(),
                facts.stream().map(fact -> ConsentId.of(fact.key())).toList());
    }
}
