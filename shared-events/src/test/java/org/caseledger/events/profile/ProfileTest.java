package org.caseledger.events.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.register.TextRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

class ProfileTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final Actor OFFICER =
            new Actor(
                    TOWN,
                    new StaffId(new UUID(1, 1)),
                    new AgencyId(new UUID(1, 2)),
                    Capacity.MUNICIPAL_OFFICER);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    @ParameterizedTest
    @EnumSource(ProfileSetting.class)
    void each_default_is_a_value_in_the_form_of_its_setting(ProfileSetting setting) {
        assertThat(setting.form().fits(setting.byDefault())).isTrue();
        assertThat(setting.form().fits("")).isFalse();
        assertThat(setting.japanese()).isNotBlank();
        assertThat(setting.form().expected()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ProfileKind.class)
    void each_value_of_a_kind_is_in_the_form_of_its_setting(ProfileKind kind) {
        assertThat(kind.settings()).allMatch(SettingValue::fits);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT_BACK_DAYS, 14, true",
        "REPORT_BACK_DAYS, 3651, false",
        "REPORT_BACK_DAYS, -1, false",
        "REPORT_BACK_DAYS, 014, false",
        "REPORT_BACK_DAYS, fourteen, false",
        "CONTRACTOR_REPORT_DAY, 31, true",
        "CONTRACTOR_REPORT_DAY, 0, false",
        "CONTRACTOR_REPORT_DAY, 32, false",
        "MONITORING_EVERY, P3M, true",
        "MONITORING_EVERY, P0D, false",
        "MONITORING_EVERY, P-1M, false",
        "WRITTEN_DECISIONS, yes, false",
        "PROGRAMME_STATUS, FULL, true",
        "PROGRAMME_STATUS, Full, false",
        "DECISIONS_ALSO_ON_106_6, 'RE_PLAN,CLOSURE', true",
        "DECISIONS_ALSO_ON_106_6, 'RE_PLAN,', false",
        "POPULATION_AS_OF, 2026-02-30, false"
    })
    void a_value_is_taken_only_in_its_form(ProfileSetting setting, String value, boolean fits) {
        assertThat(setting.form().fits(value)).isEqualTo(fits);
    }

    @Test
    void where_nothing_is_decided_the_strict_default_holds() {
        Profile profile = on(APRIL);

        assertThat(profile.days(ProfileSetting.REPORT_BACK_DAYS)).isEqualTo(14);
        assertThat(profile.period(ProfileSetting.MONITORING_EVERY)).isEqualTo(Period.ofMonths(3));
        assertThat(profile.widened(LegalBasis.SUPPORT_CONFERENCE_106_6)).isEmpty();
        assertThat(profile.widened(LegalBasis.CONSENT)).isEmpty();
        assertThat(profile.needsSecrecyNotice(LegalBasis.SUPPORT_CONFERENCE_106_6)).isTrue();
        assertThat(profile.needsSecrecyNotice(LegalBasis.CONSENT)).isFalse();
        assertThat(profile.programmeStatus()).isEqualTo(ProgrammeStatus.NONE);
        assertThat(profile.permits106_6()).isTrue();
        assertThat(profile.population()).isNull();
        assertThat(profile.rules())
                .usingRecursiveComparison()
                .ignoringFields("writtenSittings")
                .isEqualTo(ProfileRules.strict());
        assertThat(profile.rules().allowsWrittenSittings()).isFalse();
        assertThat(profile.agreementsBeforeSupport())
                .containsExactlyInAnyOrder(
                        RequiredAgreement.DELIBERATION,
                        RequiredAgreement.PERSON,
                        RequiredAgreement.SUPPORT_DECISION);
        assertThat(profile.residence()).containsExactly(ResidenceRule.ADDRESS);
        assertThat(profile.outreachExclusions()).isEmpty();
        assertThat(profile.evaluation()).isEqualTo(EvaluationRule.BEFORE_CLOSURE);
        for (RetentionClass kept : RetentionClass.values()) {
            assertThat(profile.retention(kept).getYears()).isPositive();
        }
    }

    @Test
    void a_setting_holds_from_its_day_until_the_next_and_the_past_keeps_its_own() {
        decided(APRIL, APRIL, ProfileSetting.FADE_OUT_DAYS.to("60"));
        decided(APRIL.plusYears(1), APRIL, ProfileSetting.FADE_OUT_DAYS.to("30"));

        assertThat(on(APRIL.minusDays(1)).days(ProfileSetting.FADE_OUT_DAYS)).isEqualTo(90);
        assertThat(on(APRIL).days(ProfileSetting.FADE_OUT_DAYS)).isEqualTo(60);
        assertThat(on(APRIL.plusYears(1).minusDays(1)).days(ProfileSetting.FADE_OUT_DAYS))
                .isEqualTo(60);
        assertThat(on(APRIL.plusYears(1)).days(ProfileSetting.FADE_OUT_DAYS)).isEqualTo(30);
    }

    @Test
    void settings_change_one_by_one() {
        decided(APRIL, APRIL, ProfileSetting.FADE_OUT_DAYS.to("60"));
        decided(APRIL.plusDays(5), APRIL, ProfileSetting.MINUTES_DAYS.to("7"));

        assertThat(on(APRIL.plusDays(5)).days(ProfileSetting.FADE_OUT_DAYS)).isEqualTo(60);
        assertThat(on(APRIL.plusDays(5)).days(ProfileSetting.MINUTES_DAYS)).isEqualTo(7);
    }

    @Test
    void of_two_decisions_for_one_day_the_later_holds() {
        decided(APRIL, APRIL.minusDays(9), ProfileSetting.FADE_OUT_DAYS.to("60"));
        decided(APRIL, APRIL.minusDays(2), ProfileSetting.FADE_OUT_DAYS.to("45"));
        decided(APRIL, APRIL.minusDays(2), ProfileSetting.MINUTES_DAYS.to("7"));

        assertThat(on(APRIL).days(ProfileSetting.FADE_OUT_DAYS)).isEqualTo(45);
        assertThat(on(APRIL).days(ProfileSetting.MINUTES_DAYS)).isEqualTo(7);
    }

    @Test
    void what_is_decided_later_for_an_earlier_day_was_not_known_then() {
        decided(APRIL, APRIL.plusDays(10), ProfileSetting.DECISIONS_ALSO_ON_106_6.to("RE_PLAN"));

        Profile now = ProfileRegister.on(facts, APRIL.plusDays(3));
        Profile then = ProfileRegister.on(facts, APRIL.plusDays(3), APRIL.plusDays(9));

        assertThat(now.widens(DecisionKind.RE_PLAN, LegalBasis.SUPPORT_CONFERENCE_106_6)).isTrue();
        assertThat(then.widens(DecisionKind.RE_PLAN, LegalBasis.SUPPORT_CONFERENCE_106_6))
                .isFalse();
    }

    @Test
    void the_status_of_the_programme_starts_with_the_municipality_and_changes_by_year() {
        record(new MunicipalityRegistered(TOWN, "見本市", ProgrammeStatus.TRANSITION, APRIL));
        decided(APRIL.plusYears(1), APRIL, ProfileSetting.PROGRAMME_STATUS.to("FULL"));

        assertThat(on(APRIL).programmeStatus()).isEqualTo(ProgrammeStatus.TRANSITION);
        assertThat(on(APRIL.plusYears(1)).programmeStatus()).isEqualTo(ProgrammeStatus.FULL);
    }

    @Test
    void the_earlier_way_of_deciding_a_profile_is_read_as_settings() {
        record(
                new ProfileDecided(
                        TOWN,
                        APRIL,
                        new ProfileRules(
                                Period.ofMonths(1),
                                Period.ofMonths(6),
                                true,
                                false,
                                Set.of(DecisionKind.CLOSURE),
                                true)));

        ProfileRules rules = ProfileRegister.inForce(facts, APRIL);

        assertThat(rules.monitoringEvery()).isEqualTo(Period.ofMonths(1));
        assertThat(rules.planLongest()).isEqualTo(Period.ofMonths(6));
        assertThat(rules.decisionBeforeFirstSitting()).isTrue();
        assertThat(rules.secrecyNoticeBeforeAttendance()).isFalse();
        assertThat(rules.decisionsWidenedTo106_6()).containsExactly(DecisionKind.CLOSURE);
        assertThat(rules.allowsWrittenSittings()).isTrue();
    }

    @Test
    void a_setting_is_not_read_as_something_else() {
        assertThatThrownBy(() -> on(APRIL).days(ProfileSetting.PLAN_LONGEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_may_be_used_between_its_days() {
        record(
                new TextVersionPublished(
                        TOWN, TextKind.CONSENT_RULES, "第1版", APRIL, APRIL.plusDays(9), null));

        assertThat(usable("第1版", APRIL.minusDays(1))).isFalse();
        assertThat(usable("第1版", APRIL)).isTrue();
        assertThat(usable("第1版", APRIL.plusDays(9))).isTrue();
        assertThat(usable("第1版", APRIL.plusDays(10))).isFalse();
        assertThat(usable("第2版", APRIL)).isFalse();
        assertThat(TextRegister.inForce(facts, TextKind.CONSENT_RULES, APRIL)).hasSize(1);
        assertThat(TextRegister.inForce(facts, TextKind.PLAN_SHEET, APRIL)).isEmpty();
    }

    private boolean usable(String version, LocalDate day) {
        return TextRegister.isInForce(facts, TextKind.CONSENT_RULES, version, day);
    }

    private Profile on(LocalDate day) {
        return ProfileRegister.on(facts, day);
    }

    private void decided(LocalDate from, LocalDate on, SettingValue... values) {
        record(new ProfileSettingsDecided(TOWN, from, on, null, Arrays.asList(values)));
    }

    private void record(LedgerEvent event) {
        facts.record(new RecordedEvent(UUID.randomUUID(), OFFICER, event));
    }
}
