package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.Withholding;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What sitting, persons and municipality said of one version of the plan, each kept apart.
 *
 * @param declinedRoles roles of the plan that a person does not want
 * @param returned the municipality asks for another version
 */
record Answers(
        Optional<DeliberationResult> deliberated,
        Set<PersonId> agreedBy,
        Set<PersonId> declinedBy,
        Set<RoleId> declinedRoles,
        boolean returned) {

    static final Answers NONE = new Answers(Optional.empty(), Set.of(), Set.of(), Set.of(), false);

    Answers {
        agreedBy = Set.copyOf(agreedBy);
        declinedBy = Set.copyOf(declinedBy);
        declinedRoles = Set.copyOf(declinedRoles);
    }

    Answers deliberated(DeliberationResult result) {
        return new Answers(Optional.of(result), agreedBy, declinedBy, declinedRoles, returned);
    }

    Answers agreed(PersonId person) {
        return new Answers(
                deliberated, plus(agreedBy, person), minus(person), declinedRoles, returned);
    }

    Answers declined(PlanDeclinedByPerson declined) {
        if (!declined.concernsWholePlan()) {
            Set<RoleId> roles = new HashSet<>(declinedRoles);
            roles.addAll(declined.roles());
            return new Answers(deliberated, agreedBy, declinedBy, roles, returned);
        }
        Set<PersonId> agreed = new HashSet<>(agreedBy);
        agreed.remove(declined.personId());
        return new Answers(
                deliberated,
                agreed,
                plus(declinedBy, declined.personId()),
                declinedRoles,
                returned);
    }

    Answers withheld(Withholding how) {
        return new Answers(
                deliberated, agreedBy, declinedBy, declinedRoles, how == Withholding.RETURNED);
    }

    private Set<PersonId> minus(PersonId person) {
        Set<PersonId> next = new HashSet<>(declinedBy);
        next.remove(person);
        return next;
    }

    private static Set<PersonId> plus(Set<PersonId> before, PersonId person) {
        Set<PersonId> next = new HashSet<>(before);
        next.add(person);
        return next;
    }
}
