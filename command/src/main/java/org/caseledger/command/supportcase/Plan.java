package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.Withholding;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The version of the plan that is worked on, and what was said of it.
 *
 * @param until its last day; null where a plan carried over does not say
 * @param agreed true once a sitting found it 適切 and everybody it is for had agreed; who takes that
 *     back later does not undo the support given until then
 * @param monitored monitored again since it was last evaluated
 */
record Plan(
        int version,
        List<PersonId> subjects,
        Map<RoleId, AgencyId> roles,
        @Nullable LocalDate until,
        Answers answers,
        boolean agreed,
        boolean decided,
        boolean evaluated,
        boolean monitored) {

    Plan {
        subjects = List.copyOf(subjects);
        roles = Map.copyOf(roles);
    }

    static Plan of(PlanDrafted drafted) {
        Map<RoleId, AgencyId> roles = new LinkedHashMap<>();
        drafted.roles().forEach(role -> roles.put(role.roleId(), role.agencyId()));
        return new Plan(
                drafted.version(),
                drafted.subjects(),
                roles,
                drafted.until(),
                Answers.NONE,
                false,
                false,
                false,
                false);
    }

    boolean isAppropriate() {
        return answers.deliberated()
                .filter(held -> held.result() == DeliberationResult.APPROPRIATE)
                .isPresent();
    }

    boolean wasSentBack() {
        return answers.returned()
                || answers.deliberated()
                        .filter(held -> held.result() == DeliberationResult.AMEND)
                        .isPresent();
    }

    boolean wasDeliberatedAfter(LocalDate day) {
        return answers.deliberated().filter(held -> day.isBefore(held.heldOn())).isPresent();
    }

    Set<PersonId> agreedBy() {
        return answers.agreedBy();
    }

    boolean isAgreedByAllSubjects() {
        return agreedBy().containsAll(subjects);
    }

    boolean isAgreedByAllAgencies() {
        return answers.agencies().containsAll(roles.values());
    }

    boolean isDeclinedBySomebody() {
        return !answers.declinedBy().isEmpty();
    }

    boolean givesRoleTo(AgencyId agency) {
        return roles.containsValue(agency);
    }

    Plan deliberated(PlanDeliberated held) {
        return saying(answers.deliberated(held));
    }

    Plan agreedBy(PersonId person) {
        return saying(answers.agreed(person));
    }

    Plan declined(PlanDeclinedByPerson event) {
        return saying(answers.declined(event));
    }

    Plan answered(PlanAgreedByAgency answer) {
        return saying(answers.answered(answer));
    }

    Plan withheld(Withholding how) {
        return saying(answers.withheld(how));
    }

    Plan nowDecided() {
        return new Plan(
                version, subjects, roles, until, answers, agreed, true, evaluated, monitored);
    }

    Plan nowEvaluated() {
        return new Plan(version, subjects, roles, until, answers, agreed, decided, true, false);
    }

    Plan nowMonitored() {
        return new Plan(version, subjects, roles, until, answers, agreed, decided, evaluated, true);
    }

    private Plan saying(Answers next) {
        boolean complete =
                saying(next, agreed).isAppropriate()
                        && saying(next, agreed).isAgreedByAllSubjects();
        return saying(next, agreed || complete);
    }

    private Plan saying(Answers next, boolean everAgreed) {
        return new Plan(
                version, subjects, roles, until, next, everAgreed, decided, evaluated, monitored);
    }
}
