package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.today;
import static org.caseledger.command.LocalRules.tomorrow;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS;
import static org.caseledger.command.conference.SittingRefusal.NO_106_6_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SECRECY_NOT_ACKNOWLEDGED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_IN_WRITING_NOT_ALLOWED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_COMBINABLE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ONLINE_NOT_ALLOWED;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_NEEDY_9;
import static org.caseledger.events.profile.ProfileSetting.COMBINED_SITTINGS;
import static org.caseledger.events.profile.ProfileSetting.DECISIONS_ALSO_ON_NEEDY_9;
import static org.caseledger.events.profile.ProfileSetting.ONLINE_SITTINGS;
import static org.caseledger.events.profile.ProfileSetting.SECRECY_NOTICE_BEFORE_ATTENDANCE;
import static org.caseledger.events.profile.ProfileSetting.SUPPORT_CONFERENCE_PERMITTED;
import static org.caseledger.events.profile.ProfileSetting.WRITTEN_DECISIONS;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalTime;
import java.util.Set;

/** What a municipality decided for itself changes how a sitting is held, from its day on. */
class LocalRulesOnSittingsTest {

    private static final BodyId OTHER_BODY = new BodyId(Town.id(11, 2));
    private static final SittingId NEW = new SittingId(Town.id(12, 9));
    private static final RecordAttendance ATTEND =
            new RecordAttendance(
                    Hall.SITTING,
                    Hall.ITEM,
                    Hall.TEACHER,
                    LocalTime.of(10, 0),
                    LocalTime.of(11, 0));

    @ParameterizedTest
    @EnumSource(
            value = SittingForm.class,
            names = {"ONLINE", "MIXED"})
    void a_sitting_is_online_unless_the_rules_forbid_it(SittingForm form) {
        var arrange = new ArrangeSitting(Hall.SITTING, form, null, null, null, null);
        called().given(tomorrow(ONLINE_SITTINGS, "false"))
                .when(arrange)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        called().given(today(ONLINE_SITTINGS, "false"))
                .when(arrange)
                .thenRefused(SITTING_ONLINE_NOT_ALLOWED);
    }

    @Test
    void an_online_sitting_is_not_even_called_where_the_rules_forbid_it() {
        var call = new ConveneConference(NEW, Hall.BODY, 9, Town.DAY, true);
        called().given(today(ONLINE_SITTINGS, "false"))
                .when(call)
                .thenRefused(SITTING_ONLINE_NOT_ALLOWED);
        called().given(tomorrow(ONLINE_SITTINGS, "false"))
                .when(call)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        called().given(tomorrow(ONLINE_SITTINGS, "false"))
                .when(new ConveneConference(NEW, Hall.BODY, 9, Town.DAY.plusDays(1), true))
                .thenRefused(SITTING_ONLINE_NOT_ALLOWED);
    }

    @Test
    void a_sitting_in_writing_is_held_only_where_the_rules_allow_it() {
        var arrange = new ArrangeSitting(Hall.SITTING, SittingForm.WRITTEN, null, null, null, null);
        called().given(tomorrow(WRITTEN_DECISIONS, "true"))
                .when(arrange)
                .thenRefused(SITTING_IN_WRITING_NOT_ALLOWED);
        called().given(today(WRITTEN_DECISIONS, "true"))
                .when(arrange)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_coordination_conference_sits_with_others_only_where_the_rules_allow_it() {
        var together =
                new ArrangeSitting(
                        Hall.SITTING, SittingForm.IN_PERSON, null, null, null, Set.of(OTHER_BODY));
        called().given(other(CONSENT, ConferenceKind.SUPPORT_COORDINATION))
                .given(tomorrow(COMBINED_SITTINGS, "true"))
                .when(together)
                .thenRefused(SITTING_NOT_COMBINABLE);
        called().given(other(CONSENT, ConferenceKind.SUPPORT_COORDINATION))
                .given(today(COMBINED_SITTINGS, "true"))
                .when(together)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        called().given(other(SUPPORT_CONFERENCE_NEEDY_9, ConferenceKind.SUPPORT_NEEDY_9))
                .when(together)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void no_106_6_conference_is_called_where_the_municipality_holds_none() {
        var call = new ConveneConference(NEW, Hall.BODY, 9, Town.DAY, false);
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(SUPPORT_CONFERENCE_106_6))
                .given(tomorrow(SUPPORT_CONFERENCE_PERMITTED, "false"))
                .when(call)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(SUPPORT_CONFERENCE_106_6))
                .given(today(SUPPORT_CONFERENCE_PERMITTED, "false"))
                .when(call)
                .thenRefused(NO_106_6_BODY_IN_FORCE);
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(SUPPORT_CONFERENCE_106_6, CONSENT))
                .given(today(SUPPORT_CONFERENCE_PERMITTED, "false"))
                .when(call)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void attendance_without_confirmed_secrecy_is_refused_or_found_later_by_the_rules() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(tomorrow(SECRECY_NOTICE_BEFORE_ATTENDANCE, "false"))
                .when(ATTEND)
                .thenRefused(SECRECY_NOT_ACKNOWLEDGED);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(today(SECRECY_NOTICE_BEFORE_ATTENDANCE, "false"))
                .when(ATTEND)
                .then(Hall.attended());
    }

    @Test
    void the_support_conference_of_the_needy_act_binds_to_secrecy_by_its_statute() {
        needy().when(ATTEND).thenRefused(SECRECY_NOT_ACKNOWLEDGED);
        needy().given(notice(Hall.BODY)).when(ATTEND).then(Hall.attended());
    }

    @Test
    void bodies_that_sit_together_keep_to_the_strictest_secrecy() {
        onConsentOnly().when(ATTEND).then(Hall.attended());
        onConsentOnly()
                .given(
                        other(SUPPORT_CONFERENCE_106_6, ConferenceKind.SUPPORT_106_6),
                        together(SittingForm.IN_PERSON))
                .when(ATTEND)
                .thenRefused(SECRECY_NOT_ACKNOWLEDGED);
        onConsentOnly()
                .given(
                        other(SUPPORT_CONFERENCE_106_6, ConferenceKind.SUPPORT_106_6),
                        together(SittingForm.IN_PERSON),
                        notice(OTHER_BODY))
                .when(ATTEND)
                .then(Hall.attended());
    }

    @Test
    void a_needy_9_item_decides_more_only_where_the_municipality_widened_it() {
        needyDeciding()
                .given(tomorrow(DECISIONS_ALSO_ON_NEEDY_9, "APPROACH_ROLE"))
                .when(approach())
                .thenRefused(DECISION_NOT_ALLOWED_ON_BASIS);
        needyDeciding()
                .given(today(DECISIONS_ALSO_ON_NEEDY_9, "APPROACH_ROLE"))
                .when(approach())
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    /** The item is dealt with under its own body, whatever else sits with it. */
    @Test
    void in_a_combined_sitting_each_item_decides_by_its_own_basis() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(
                        other(CONSENT, ConferenceKind.MULTI_LAYERED),
                        together(SittingForm.MIXED),
                        notice(Hall.BODY),
                        Hall.attended())
                .when(decide(DecisionKind.PARTICIPATION_USE))
                .thenRefused(DECISION_NOT_ALLOWED_ON_BASIS);
        Hall.sitting(CONSENT)
                .given(
                        other(CONSENT, ConferenceKind.SUPPORT_COORDINATION),
                        together(SittingForm.IN_PERSON),
                        new AgendaItemAssigned(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                OTHER_BODY,
                                ConferenceKind.SUPPORT_COORDINATION),
                        Hall.attended())
                .when(decide(DecisionKind.NEEDY_PLAN_APPROPRIATE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> called() {
        return Scenario.of(SittingCommand.STREAM).given(Hall.body(CONSENT), Hall.convened());
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> onConsentOnly() {
        return called().given(Hall.member(), Hall.item(CONSENT), Hall.selected());
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> needy() {
        return Scenario.of(SittingCommand.STREAM)
                .given(
                        Hall.body(SUPPORT_CONFERENCE_NEEDY_9),
                        Hall.member(),
                        Hall.convened(),
                        Hall.item(SUPPORT_CONFERENCE_NEEDY_9),
                        Hall.selected());
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> needyDeciding() {
        return needy().given(notice(Hall.BODY), Hall.attended());
    }

    private static ConferenceBodyEstablished other(LegalBasis basis, ConferenceKind kind) {
        return new ConferenceBodyEstablished(
                OTHER_BODY,
                "もう一つの会議",
                Set.of(basis),
                Set.of(kind),
                Town.WELFARE_SECTION,
                null,
                false,
                "第1版",
                Town.DAY.minusYears(1));
    }

    private static SittingArranged together(SittingForm form) {
        return new SittingArranged(Hall.SITTING, form, null, null, null, Set.of(OTHER_BODY));
    }

    private static SecrecyNoticeAcknowledged notice(BodyId body) {
        return new SecrecyNoticeAcknowledged(body, Hall.TEACHER, "第1版", Town.DAY);
    }

    private static TakeDecision approach() {
        return decide(DecisionKind.APPROACH_ROLE);
    }

    private static TakeDecision decide(DecisionKind kind) {
        return new TakeDecision(
                Hall.SITTING,
                Hall.ITEM,
                kind,
                DecisionOutcome.APPROVED,
                null,
                null,
                new Words("決定の要旨"));
    }
}
