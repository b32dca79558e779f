package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.RoleKind;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case taken over from another ledger goes on: with its persons and roles as version 1 of a
 * plan that runs, none of whose agreements this ledger holds.
 */
final class CarriedCourse {

    private CarriedCourse() {}

    static SupportCase begin(CaseCarriedOver event) {
        Outline outline =
                new Outline(
                        event.caseId(),
                        event.fileId(),
                        event.coordinator(),
                        Set.copyOf(event.persons()));
        Course course = event.stage().hadPlan() ? planned(event) : Course.NEW;
        return switch (event.stage()) {
            case RECEIVED, OUTREACH -> new SupportCase.Planning(outline, course);
            case SUPPORTING -> new SupportCase.Supporting(outline, course);
            case SUSPENDED -> new SupportCase.Suspended(outline, course);
            case CLOSED -> new SupportCase.Closed(outline, course);
        };
    }

    private static Course planned(CaseCarriedOver event) {
        Map<RoleId, AgencyId> agencies = new HashMap<>();
        Map<RoleId, Roles.Role> roles = new HashMap<>();
        event.roles()
                .forEach(role -> {
                    agencies.put(role.roleId(), role.agencyId());
                    roles.put(
                            role.roleId(),
                            new Roles.Role(
                                    1, role.agencyId(), RoleKind.TASK, Roles.Standing.ACCEPTED));
                });
        Plan plan =
                new Plan(
                        1, event.persons(), agencies, null, Answers.NONE, true, true, false, false);
        return new Course(
                new Progress(0, 1, true, false),
                Optional.of(plan),
                Optional.empty(),
                new Roles(roles),
                new Ending(
                        event.closedOn() != null,
                        Optional.ofNullable(event.closedOn()),
                        Optional.ofNullable(event.lead()),
                        Optional.empty()),
                Entries.NONE,
                Set.of());
    }
}
