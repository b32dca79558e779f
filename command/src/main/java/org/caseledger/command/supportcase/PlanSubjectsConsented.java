package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.value.PersonId;

import java.util.List;

/**
 * Rule: a plan is made by name only for persons who themselves consented to it; the consent of one
 * member never counts for another (X-02, MA-06).
 */
final class PlanSubjectsConsented {
    private PlanSubjectsConsented() {}

    static boolean holds(List<PersonId> subjects, Known known, Circumstances now) {
        return subjects.stream()
                .allMatch(person -> PlanningConsent.of(person, known, now).isPresent());
    }
}
