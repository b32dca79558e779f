package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.Withholding;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What sitting, persons and municipality said of one version of the plan, each kept apart.
 *
 * @param declinedRoles roles of the plan that a person does not want
 * @param agencies those that agreed, with or without reservation
 * @param returned the municipality asks for another version
 */
record Answers(
        Optional<Answers.Deliberation> deliberated,
        Set<PersonId> agreedBy,
        Set<PersonId> declinedBy,
        Set<RoleId> declinedRoles,
        Set<AgencyId> agencies,
        boolean returned) {

    /** What a sitting found, and the day it was held. */
    record Deliberation(DeliberationResult result, LocalDate heldOn) {}

    static final Answers NONE =
            new Answers(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    Answers {
        agreedBy = Set.copyOf(agreedBy);
        declinedBy = Set.copyOf(declinedBy);
        declinedRoles = Set.copyOf(declinedRoles);
        agencies = Set.copyOf(agencies);
    }

    Answers deliberated(PlanDeliberated held) {
        return new Answers(
                Optional.of(new Deliberation(held.result(), held.heldOn())),
                agreedBy,
                declinedBy,
                declinedRoles,
                agencies,
                returned);
    }

    Answers agreed(PersonId person) {
        return new Answers(
                deliberated,
                plus(agreedBy, person),
                minus(person),
                declinedRoles,
                agencies,
                returned);
    }

    Answers declined(PlanDeclinedByPerson declined) {
        if (!declined.concernsWholePlan()) {
            Set<RoleId> roles = new HashSet<>(declinedRoles);
            roles.addAll(declined.roles());
            return new Answers(deliberated, agreedBy, declinedBy, roles, agencies, returned);
        }
        Set<PersonId> agreed = new HashSet<>(agreedBy);
        agreed.remove(declined.personId());
        return new Answers(
                deliberated,
                agreed,
                plus(declinedBy, declined.personId()),
                declinedRoles,
                agencies,
                returned);
    }

    Answers answered(PlanAgreedByAgency answer) {
        Set<AgencyId> agreeing = new HashSet<>(agencies);
        if (answer.answer() == AgencyAnswer.DECLINES) {
            agreeing.remove(answer.agencyId());
        } else {
            agreeing.add(answer.agencyId());
        }
        return new Answers(deliberated, agreedBy, declinedBy, declinedRoles, agreeing, returned);
    }

    Answers withheld(Withholding how) {
        return new Answers(
                deliberated,
                agreedBy,
                declinedBy,
                declinedRoles,
                agencies,
                how == Withholding.RETURNED);
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
