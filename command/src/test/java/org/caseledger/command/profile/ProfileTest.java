package org.caseledger.command.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_ALREADY_PUBLISHED;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_HASH_MALFORMED;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_NEEDS_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_DAY_TAKEN;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ProfileTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final ProfileDecided DECIDED =
            new ProfileDecided(MIHON, DAY, ProfileRules.strict());
    private static final AccessPolicyPublished PUBLISHED =
            new AccessPolicyPublished(MIHON, "policy-1", HASH, DAY, List.of(Town.OFFICER.staff()));

    @Test
    void an_officer_sets_rules_for_a_day_once() {
        as(Town.OFFICER).when(decide(MIHON, DAY)).then(DECIDED);
        as(Town.OFFICER).given(DECIDED).when(decide(MIHON, DAY)).thenRefused(PROFILE_DAY_TAKEN);
        as(Town.OFFICER)
                .given(DECIDED)
                .when(decide(MIHON, DAY.plusDays(1)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void nobody_but_an_officer_sets_the_rules_of_the_municipality() {
        as(Town.COORDINATOR).when(decide(MIHON, DAY)).thenRefused(PROFILE_NEEDS_MUNICIPAL_OFFICER);
        as(Town.OFFICER)
                .when(decide(new MunicipalityCode("999989"), DAY))
                .thenRefused(PROFILE_OTHER_MUNICIPALITY);
    }

    @Test
    void a_policy_text_is_published_once_with_its_approvers() {
        as(Town.OFFICER).when(publish(HASH, Town.OFFICER.staff())).then(PUBLISHED);
        as(Town.OFFICER)
                .given(PUBLISHED)
                .when(publish(HASH, Town.OFFICER.staff()))
                .thenRefused(POLICY_ALREADY_PUBLISHED);
        as(Town.OFFICER).when(publish(HASH)).thenRefused(POLICY_NEEDS_APPROVER);
        as(Town.TEACHER)
                .when(publish(HASH, Town.OFFICER.staff()))
                .thenRefused(PROFILE_NEEDS_MUNICIPAL_OFFICER);
    }

    @Test
    void a_policy_is_named_by_a_well_formed_hash() {
        as(Town.OFFICER)
                .when(publish(HASH.substring(1), Town.OFFICER.staff()))
                .thenRefused(POLICY_HASH_MALFORMED);
        as(Town.OFFICER)
                .when(publish("G" + HASH.substring(1), Town.OFFICER.staff()))
                .thenRefused(POLICY_HASH_MALFORMED);
    }

    @Test
    void the_same_decision_twice_is_not_read() {
        ProfileHistory decided = ProfileHistory.NOTHING.after(DECIDED).after(PUBLISHED);
        assertThatThrownBy(() -> decided.after(DECIDED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> decided.after(PUBLISHED))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Scenario<ProfileCommand, ProfileHistory, ProfileEvent> as(Actor actor) {
        return Scenario.of(ProfileCommand.STREAM).by(actor);
    }

    private static DecideProfile decide(MunicipalityCode municipality, LocalDate day) {
        return new DecideProfile(municipality, day, ProfileRules.strict());
    }

    private static PublishAccessPolicy publish(String hash, StaffId... approvers) {
        return new PublishAccessPolicy(MIHON, "policy-1", hash, DAY, List.of(approvers));
    }
}
