package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;
import java.util.Optional;

/** Rule: a person is named on a consent item only while their own consent to planning holds (MA-06). */
final class PlanningConsent {

    private PlanningConsent() {}

    static Optional<ConsentId> of(PersonId person, FileId file, LocalDate day, Circumstances now) {
        return now.facts().findAll(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .filter(fact -> fact.value().fileId().equals(file))
                .filter(fact -> fact.value().purpose() == Purpose.PLANNING)
                .filter(fact -> fact.value().holdsOn(day, now.facts()))
                .map(fact -> ConsentId.of(fact.key()))
                .findFirst();
    }
}
