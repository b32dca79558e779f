package org.caseledger.command.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_SETTING_TAKEN;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_SETTING_TWICE;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_WITHOUT_SETTING;
import static org.caseledger.command.profile.ProfileRefusal.SUPPORT_DECISION_LEFT_OUT;
import static org.caseledger.command.profile.ProfileRefusal.TEXT_ALREADY_PUBLISHED;
import static org.caseledger.command.profile.ProfileRefusal.TEXT_ENDS_BEFORE_IT_STARTS;
import static org.caseledger.command.profile.ProfileRefusal.TEXT_HASH_MALFORMED;
import static org.caseledger.events.profile.ProfileSetting.AGREEMENTS_BEFORE_SUPPORT;
import static org.caseledger.events.profile.ProfileSetting.FADE_OUT_DAYS;
import static org.caseledger.events.profile.ProfileSetting.MINUTES_DAYS;
import static org.caseledger.events.profile.ProfileSetting.PLAN_LONGEST;
import static org.caseledger.events.profile.ProfileSetting.PROGRAMME_STATUS;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.profile.DecideProfileSettings.Wanted;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileKind;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ProfileSettingsTest {

    private static final Wanted SIXTY = new Wanted(FADE_OUT_DAYS, "60");

    @Test
    void an_officer_sets_single_values_for_any_day() {
        officer().when(decide(DAY, SIXTY)).then(decided(DAY, FADE_OUT_DAYS.to("60")));
        officer()
                .when(decide(DAY.plusYears(1), SIXTY, new Wanted(MINUTES_DAYS, "7")))
                .then(decided(DAY.plusYears(1), FADE_OUT_DAYS.to("60"), MINUTES_DAYS.to("7")));
        officer()
                .when(decide(DAY.minusYears(2), SIXTY))
                .then(decided(DAY.minusYears(2), FADE_OUT_DAYS.to("60")));
    }

    @Test
    void a_day_that_has_begun_keeps_what_was_decided_for_it() {
        officer()
                .given(decided(DAY, FADE_OUT_DAYS.to("45")))
                .when(decide(DAY, SIXTY))
                .thenRefused(PROFILE_SETTING_TAKEN);
        officer()
                .given(decided(DAY, MINUTES_DAYS.to("7")))
                .when(decide(DAY, SIXTY))
                .then(decided(DAY, FADE_OUT_DAYS.to("60")));
    }

    @Test
    void what_is_planned_for_a_later_day_may_still_be_changed() {
        LocalDate later = DAY.plusDays(1);

        officer()
                .given(decided(later, FADE_OUT_DAYS.to("45")))
                .when(decide(later, SIXTY))
                .then(decided(later, FADE_OUT_DAYS.to("60")));
    }

    @Test
    void a_decision_names_each_setting_once_and_at_least_one() {
        officer().when(decide(DAY)).thenRefused(PROFILE_WITHOUT_SETTING);
        officer().when(decide(DAY, SIXTY, SIXTY)).thenRefused(PROFILE_SETTING_TWICE);
    }

    @Test
    void only_an_officer_of_the_municipality_decides() {
        scenario()
                .by(Town.COORDINATOR)
                .when(decide(DAY, SIXTY))
                .thenRefused(PROFILE_NEEDS_MUNICIPAL_OFFICER);
        officer()
                .when(
                        new DecideProfileSettings(
                                new MunicipalityCode("999989"), DAY, List.of(SIXTY)))
                .thenRefused(PROFILE_OTHER_MUNICIPALITY);
    }

    @Test
    void a_value_in_another_form_is_no_value_of_the_setting() {
        assertThatThrownBy(() -> new Wanted(FADE_OUT_DAYS, "P3M"))
                .hasMessage("profile-setting.form");
    }

    @Test
    void the_support_decision_is_never_left_out_of_what_comes_before_support() {
        officer()
                .when(decide(DAY, new Wanted(AGREEMENTS_BEFORE_SUPPORT, "DELIBERATION,PERSON")))
                .thenRefused(SUPPORT_DECISION_LEFT_OUT);
        officer()
                .when(decide(DAY, new Wanted(AGREEMENTS_BEFORE_SUPPORT, "NONE")))
                .thenRefused(SUPPORT_DECISION_LEFT_OUT);
        officer()
                .when(decide(DAY, new Wanted(AGREEMENTS_BEFORE_SUPPORT, "SUPPORT_DECISION")))
                .then(decided(DAY, AGREEMENTS_BEFORE_SUPPORT.to("SUPPORT_DECISION")));
    }

    @Test
    void a_kind_sets_every_rule_and_leaves_the_facts_of_the_town() {
        officer()
                .when(new AdoptProfileKind(MIHON, DAY, ProfileKind.CITY, List.of(SIXTY)))
                .thenAccepted(events -> {
                    var adopted = (ProfileSettingsDecided) events.getFirst();
                    assertThat(adopted.kind()).isEqualTo(ProfileKind.CITY);
                    assertThat(adopted.settings())
                            .contains(FADE_OUT_DAYS.to("60"), PLAN_LONGEST.to("P6M"))
                            .contains(MINUTES_DAYS.to("14"))
                            .doesNotContain(FADE_OUT_DAYS.to("90"))
                            .noneMatch(one -> one.setting() == PROGRAMME_STATUS);
                });
    }

    @Test
    void a_kind_is_not_adopted_over_a_day_that_has_begun() {
        officer()
                .given(decided(DAY, FADE_OUT_DAYS.to("45")))
                .when(new AdoptProfileKind(MIHON, DAY, ProfileKind.SMALL_TOWN, null))
                .thenRefused(PROFILE_SETTING_TAKEN);
        officer()
                .when(new AdoptProfileKind(MIHON, DAY, ProfileKind.CITY, List.of(SIXTY, SIXTY)))
                .thenRefused(PROFILE_SETTING_TWICE);
        scenario()
                .by(Town.TEACHER)
                .when(new AdoptProfileKind(MIHON, DAY, ProfileKind.CITY, null))
                .thenRefused(PROFILE_NEEDS_MUNICIPAL_OFFICER);
    }

    @Test
    void a_version_of_a_text_is_published_once_with_its_days() {
        officer().when(publish("第1版", null, null)).then(published("第1版"));
        officer()
                .given(published("第1版"))
                .when(publish("第1版", null, null))
                .thenRefused(TEXT_ALREADY_PUBLISHED);
        officer().given(published("第1版")).when(publish("第2版", null, null)).then(published("第2版"));
        officer()
                .when(publish("第1版", DAY.minusDays(1), null))
                .thenRefused(TEXT_ENDS_BEFORE_IT_STARTS);
        officer().when(publish("第1版", null, "abc")).thenRefused(TEXT_HASH_MALFORMED);
        scenario()
                .by(Town.COORDINATOR)
                .when(publish("第1版", null, null))
                .thenRefused(PROFILE_NEEDS_MUNICIPAL_OFFICER);
    }

    private static Scenario<ProfileCommand, ProfileHistory, ProfileEvent> scenario() {
        return Scenario.of(ProfileCommand.STREAM);
    }

    private static Scenario<ProfileCommand, ProfileHistory, ProfileEvent> officer() {
        return scenario().by(Town.OFFICER);
    }

    private static DecideProfileSettings decide(LocalDate from, Wanted... wanted) {
        return new DecideProfileSettings(MIHON, from, List.of(wanted));
    }

    private static ProfileSettingsDecided decided(LocalDate from, SettingValue... values) {
        return new ProfileSettingsDecided(MIHON, from, DAY, null, List.of(values));
    }

    private static PublishTextVersion publish(
            String version, @Nullable LocalDate until, @Nullable String hash) {
        return new PublishTextVersion(MIHON, TextKind.CONSENT_RULES, version, DAY, until, hash);
    }

    private static TextVersionPublished published(String version) {
        return new TextVersionPublished(MIHON, TextKind.CONSENT_RULES, version, DAY, null, null);
    }
}
