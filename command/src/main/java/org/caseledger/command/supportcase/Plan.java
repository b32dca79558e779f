package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The version of the plan that is worked on: three agreements, each kept apart. */
public record Plan(
        int version,
        List<PersonId> subjects,
        Map<RoleId, AgencyId> roles,
        Optional<DeliberationResult> deliberated,
        Set<PersonId> agreedBy,
        boolean decided,
        boolean evaluated) {

    public Plan {
        subjects = List.copyOf(subjects);
        roles = Map.copyOf(roles);
        agreedBy = Set.copyOf(agreedBy);
    }

    static Plan of(PlanDrafted drafted) {
        Map<RoleId, AgencyId> roles = new LinkedHashMap<>();
        drafted.roles().forEach(role -> roles.put(role.roleId(), role.agencyId()));
        return new Plan(
                drafted.version(),
                drafted.subjects(),
                roles,
                Optional.empty(),
                Set.of(),
                false,
                false);
    }

    boolean isAppropriate() {
        return deliberated.filter(result -> result == DeliberationResult.APPROPRIATE).isPresent();
    }

    boolean wasSentBack() {
        return deliberated.filter(result -> result == DeliberationResult.AMEND).isPresent();
    }

    boolean isAgreedByAllSubjects() {
        return agreedBy.containsAll(subjects);
    }

    boolean givesRoleTo(AgencyId agency) {
        return roles.containsValue(agency);
    }

    Plan deliberated(DeliberationResult result) {
        return new Plan(
                version, subjects, roles, Optional.of(result), agreedBy, decided, evaluated);
    }

    Plan agreedBy(PersonId person) {
        Set<PersonId> all = new HashSet<>(agreedBy);
        all.add(person);
        return new Plan(version, subjects, roles, deliberated, all, decided, evaluated);
    }

    Plan nowDecided() {
        return new Plan(version, subjects, roles, deliberated, agreedBy, true, evaluated);
    }

    Plan nowEvaluated() {
        return new Plan(version, subjects, roles, deliberated, agreedBy, decided, true);
    }
}
