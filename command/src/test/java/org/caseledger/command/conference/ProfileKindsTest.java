package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What each ready-made profile allows that the strict default refuses, and the reverse. */
class ProfileKindsTest {

    private static final CaseId CASE = new CaseId(Town.id(7, 1));

    @ParameterizedTest
    @EnumSource(
            value = ProfileKind.class,
            names = {"ONE_BODY_TWO_BASES", "SUPERVISING_BODY"})
    void a_106_6_item_decides_closure_where_the_municipality_widened_it(ProfileKind kind) {
        on106_6(ProfileKind.STRICT)
                .when(decide(DecisionKind.CLOSURE))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
        on106_6(kind)
                .when(decide(DecisionKind.CLOSURE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_supervising_body_reviews_plans_and_does_not_suspend() {
        on106_6(ProfileKind.SUPERVISING_BODY)
                .when(decide(DecisionKind.RE_PLAN))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        on106_6(ProfileKind.SUPERVISING_BODY)
                .when(decide(DecisionKind.SUSPENSION))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
        on106_6(ProfileKind.ONE_BODY_TWO_BASES)
                .when(decide(DecisionKind.SUSPENSION))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProfileKind.class,
            names = {"SMALL_TOWN", "CITY", "OTHER_NAME", "SECRECY_ON_BOTH"})
    void other_kinds_widen_nothing(ProfileKind kind) {
        on106_6(kind)
                .when(decide(DecisionKind.CLOSURE))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProfileKind.class,
            names = {"SECRECY_ON_BOTH", "ONE_BODY_TWO_BASES"})
    void a_secrecy_clause_binds_the_conference_on_consent_too(ProfileKind kind) {
        onConsent(ProfileKind.STRICT).when(attend()).then(Hall.attended());
        onConsent(kind).when(attend()).thenRefused(SittingRefusal.SECRECY_NOT_ACKNOWLEDGED);
        onConsent(kind).given(notice()).when(attend()).then(Hall.attended());
    }

    @Test
    void a_body_with_another_name_is_a_106_6_body_by_its_basis() {
        named("包括的支援会議", LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(
                        Hall.item(LegalBasis.SUPPORT_CONFERENCE_106_6),
                        Hall.selected(),
                        Hall.attended())
                .when(decideOnApproach())
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_name_of_a_106_6_body_gives_no_basis() {
        named("見本市支援会議", LegalBasis.CONSENT)
                .when(item(LegalBasis.SUPPORT_CONFERENCE_106_6))
                .thenRefused(SittingRefusal.NO_106_6_BODY_IN_FORCE);
    }

    /** On the day before, the act is looked at further and fails for its subject only. */
    @Test
    void a_municipality_says_from_when_it_holds_106_6_conferences() {
        named("見本市支援会議", LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(decided(Town.DAY, ProfileSetting.SUPPORT_CONFERENCE_PERMITTED.to("false")))
                .when(item(LegalBasis.SUPPORT_CONFERENCE_106_6))
                .thenRefused(SittingRefusal.NO_106_6_BODY_IN_FORCE);
        named("見本市支援会議", LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(
                        decided(
                                Town.DAY.plusDays(1),
                                ProfileSetting.SUPPORT_CONFERENCE_PERMITTED.to("false")))
                .when(item(LegalBasis.SUPPORT_CONFERENCE_106_6))
                .thenRefused(SittingRefusal.SUBJECT_NOT_OF_FILE);
    }

    private static TakeDecision decideOnApproach() {
        return new TakeDecision(
                Hall.SITTING,
                Hall.ITEM,
                DecisionKind.APPROACH_ROLE,
                DecisionOutcome.APPROVED,
                null,
                null,
                new Words("接触の役割"));
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> on106_6(ProfileKind kind) {
        return Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(adopted(kind), notice(), Hall.attended(), referral());
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> onConsent(ProfileKind kind) {
        return Hall.sitting(LegalBasis.CONSENT).given(adopted(kind));
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> named(
            String name, LegalBasis basis) {
        return Scenario.of(SittingCommand.STREAM)
                .given(
                        new ConferenceBodyEstablished(
                                Hall.BODY,
                                name,
                                Set.of(basis),
                                Set.of(ConferenceKind.of(basis)),
                                Town.WELFARE_SECTION,
                                null,
                                false,
                                "第1版",
                                Town.DAY.minusYears(1)),
                        adopted(ProfileKind.OTHER_NAME),
                        Hall.convened());
    }

    private static ProfileSettingsDecided adopted(ProfileKind kind) {
        LocalDate from = Town.DAY.minusMonths(6);
        Profile whole = Profile.strict().with(kind.settings());
        List<SettingValue> values =
                Arrays.stream(ProfileSetting.values()).map(one -> one.to(whole.text(one))).toList();
        return new ProfileSettingsDecided(Town.MIHON, from, from, kind, values);
    }

    private static ProfileSettingsDecided decided(LocalDate from, SettingValue value) {
        return new ProfileSettingsDecided(Town.MIHON, from, from, null, List.of(value));
    }

    private static SecrecyNoticeAcknowledged notice() {
        return new SecrecyNoticeAcknowledged(Hall.BODY, Hall.TEACHER, "第1版", Town.DAY);
    }

    private static ReferralReceived referral() {
        return new ReferralReceived(
                CASE,
                Town.FILE,
                Town.COORDINATION_DESK,
                Town.SCHOOL,
                Town.id(7, 3),
                List.of(Town.MOTHER),
                Town.DAY.minusDays(40));
    }

    private static TakeDecision decide(DecisionKind kind) {
        return new TakeDecision(
                Hall.SITTING,
                Hall.ITEM,
                kind,
                DecisionOutcome.APPROVED,
                CASE,
                null,
                new Words("決定の要旨"));
    }

    private static RecordAttendance attend() {
        return new RecordAttendance(
                Hall.SITTING, Hall.ITEM, Hall.TEACHER, LocalTime.of(10, 0), LocalTime.of(11, 0));
    }

    private static SetAgendaItem item(LegalBasis basis) {
        return new SetAgendaItem(
                Hall.SITTING, new ItemId(Town.id(13, 7)), Town.FILE, basis, List.of(Town.MOTHER));
    }
}
