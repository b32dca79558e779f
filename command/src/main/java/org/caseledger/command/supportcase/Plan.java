package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.Withholding;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The version of the plan that is worked on, and what was said of it.
 *
 * @param agreed true once a sitting found it 適切 and everybody it is for had agreed; who takes that
 *     back later does not undo the support given until then
 * @param monitored monitored again since it was last evaluated
 */
record Plan(
        int version,
        List<PersonId> subjects,
        Map<RoleId, AgencyId> roles,
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
                Answers.NONE,
                false,
                false,
                false,
                false);
    }

    boolean isAppropriate() {
        return answers.deliberated()
                .filter(result -> result == DeliberationResult.APPROPRIATE)
                .isPresent();
    }

    boolean wasSentBack() {
        return answers.returned()
                || answers.deliberated()
                        .filter(result -> result == DeliberationResult.AMEND)
                        .isPresent();
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

    Plan deliberated(DeliberationResult result) {
        return saying(answers.deliberated(result));
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
        return new Plan(version, subjects, roles, answers, agreed, true, evaluated, monitored);
    }

    Plan nowEvaluated() {
        return new Plan(version, subjects, roles, answers, agreed, decided, true, false);
    }

    Plan nowMonitored() {
        return new Plan(version, subjects, roles, answers, agreed, decided, evaluated, true);
    }

    private Plan saying(Answers next) {
        boolean complete =
                saying(next, agreed).isAppropriate()
                        && saying(next, agreed).isAgreedByAllSubjects();
        return saying(next, agreed || complete);
    }

    private Plan saying(Answers next, boolean everAgreed) {
        return new Plan(version, subjects, roles, next, everAgreed, decided, evaluated, monitored);
    }
}
