package org.caseledger.command.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_ALREADY_PUBLISHED;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_APPROVER_NOT_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_HASH_OF_ANOTHER_TEXT;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_NEEDS_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_NEEDS_SECOND_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.POLICY_SUPERIOR_IS_APPROVER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_DAY_TAKEN;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ProfileTest {
    private static final String TEXT = "approved rules";
    private static final String HASH = AccessPolicyPublished.hashOf(TEXT);
    private static final StaffId SECOND = new StaffId(new UUID(0, 77));
    private static final ProfileDecided DECIDED =
            new ProfileDecided(MIHON, DAY, ProfileRules.strict());
    private static final AccessPolicyPublished PUBLISHED =
            new AccessPolicyPublished(
                    MIHON,
                    "policy-1",
                    TEXT,
                    HASH,
                    DAY,
                    List.of(Town.OFFICER.staff(), SECOND),
                    null,
                    null);

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
    void a_policy_text_is_published_once_with_its_two_approvers() {
        twoOfficers().when(publish(HASH, null, Town.OFFICER.staff(), SECOND)).then(PUBLISHED);
        twoOfficers()
                .given(PUBLISHED)
                .when(publish(HASH, null, Town.OFFICER.staff(), SECOND))
                .thenRefused(POLICY_ALREADY_PUBLISHED);
        twoOfficers().when(publish(HASH, null)).thenRefused(POLICY_NEEDS_APPROVER);
        as(Town.TEACHER)
                .when(publish(HASH, null, Town.OFFICER.staff(), SECOND))
                .thenRefused(PROFILE_NEEDS_MUNICIPAL_OFFICER);
    }

    @Test
    void one_person_alone_does_not_approve_a_policy() {
        StaffId officer = Town.OFFICER.staff();
        twoOfficers().when(publish(HASH, null, officer)).thenRefused(POLICY_NEEDS_SECOND_APPROVER);
        twoOfficers()
                .when(publish(HASH, null, officer, officer))
                .thenRefused(POLICY_NEEDS_SECOND_APPROVER);
        as(Town.OFFICER)
                .when(publish(HASH, null, officer, SECOND))
                .thenRefused(POLICY_APPROVER_NOT_OFFICER);
        twoOfficers()
                .when(publish(HASH, null, officer, Town.TEACHER.staff()))
                .thenRefused(POLICY_APPROVER_NOT_OFFICER);
    }

    @Test
    void where_there_is_one_officer_a_superior_looks_at_it_afterwards() {
        StaffId officer = Town.OFFICER.staff();
        as(Town.OFFICER)
                .when(publish(HASH, Town.REVIEWER.staff(), officer))
                .then(
                        new AccessPolicyPublished(
                                MIHON,
                                "policy-1",
                                TEXT,
                                HASH,
                                DAY,
                                List.of(officer),
                                Town.REVIEWER.staff(),
                                DAY.plusDays(14)));
        as(Town.OFFICER)
                .when(publish(HASH, officer, officer))
                .thenRefused(POLICY_SUPERIOR_IS_APPROVER);
        as(Town.OFFICER)
                .when(publish(HASH, SECOND, officer))
                .thenRefused(POLICY_SUPERIOR_IS_APPROVER);
    }

    @Test
    void a_policy_is_named_by_the_hash_of_its_text() {
        for (String wrong : List.of(HASH.substring(1), AccessPolicyPublished.hashOf("other"))) {
            twoOfficers()
                    .when(publish(wrong, null, Town.OFFICER.staff(), SECOND))
                    .thenRefused(POLICY_HASH_OF_ANOTHER_TEXT);
        }
    }

    private static Scenario<ProfileCommand, ProfileHistory, ProfileEvent> twoOfficers() {
        return as(Town.OFFICER)
                .given(
                        new StaffRegistered(
                                MIHON,
                                SECOND,
                                Town.OFFICER.organisation(),
                                Town.told(Town.SON, "黒田 学"),
                                "係長",
                                Capacity.MUNICIPAL_OFFICER,
                                DAY));
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

    private static PublishAccessPolicy publish(
            String hash, @Nullable StaffId superior, StaffId... approvers) {
        return new PublishAccessPolicy(
                MIHON, "policy-1", TEXT, hash, DAY, List.of(approvers), superior);
    }
}
