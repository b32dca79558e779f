package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.conference.BodyRefusal.BODY_BASIS_NOT_IN_FORCE;
import static org.caseledger.command.conference.BodyRefusal.BODY_CHANGE_BEFORE_ITS_START;
import static org.caseledger.command.conference.BodyRefusal.BODY_DISSOLVED;
import static org.caseledger.command.conference.BodyRefusal.BODY_KIND_WITHOUT_BASIS;
import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_PARENT_NOT_IN_FORCE;
import static org.caseledger.command.conference.BodyRefusal.BODY_TRIAL_NOT_106_6;
import static org.caseledger.command.conference.BodyRefusal.BODY_WITHOUT_BASIS;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_TERM_OUT_OF_RANGE;
import static org.caseledger.command.conference.BodyRefusal.NOT_MEMBER;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_NEEDY_9;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.correction.CorrectionRefusal;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.BodyRulesRevised;
import org.caseledger.events.conference.ConferenceBodyDissolved;
import org.caseledger.events.conference.ConferenceBodyRenamed;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MemberCapacity;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class BodyCourseTest {

    private static final LocalDate START = Town.DAY.minusYears(1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "SUPPORT_CONFERENCE_106_6, 2021-04-01",
        "SUPPORT_CONFERENCE_NEEDY_9, 2018-10-01",
        "PUBLIC_ASSISTANCE_27_3, 2025-04-01"
    })
    void no_body_rests_on_an_article_before_it_was_in_force(LegalBasis basis, LocalDate since) {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(establish(Set.of(basis), null, null, false, since))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(establish(Set.of(basis), null, null, false, since.minusDays(1)))
                .thenRefused(BODY_BASIS_NOT_IN_FORCE);
    }

    @Test
    void a_body_on_trial_is_never_one_under_106_6_whatever_its_name() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(establish(Set.of(SUPPORT_CONFERENCE_106_6), null, null, true, START))
                .thenRefused(BODY_TRIAL_NOT_106_6);
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(establish(Set.of(CONSENT), null, null, true, START))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void one_body_holds_conferences_on_several_bases() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(
                        establish(
                                Set.of(CONSENT, SUPPORT_CONFERENCE_NEEDY_9),
                                Set.of(
                                        ConferenceKind.SUPPORT_COORDINATION,
                                        ConferenceKind.SUPPORT_NEEDY_9),
                                null,
                                false,
                                START))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(
                        establish(
                                Set.of(CONSENT),
                                Set.of(ConferenceKind.SUPPORT_106_6),
                                null,
                                false,
                                START))
                .thenRefused(BODY_KIND_WITHOUT_BASIS);
    }

    @Test
    void a_body_works_below_one_that_stands() {
        BodyId parent = new BodyId(Town.id(11, 9));
        var below = establish(Set.of(CONSENT), null, parent, false, START);
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .when(below)
                .thenRefused(BODY_PARENT_NOT_IN_FORCE);
    }

    @Test
    void a_body_is_renamed_revised_and_dissolved_from_a_day() {
        LocalDate day = Town.DAY;
        body().when(new RenameConferenceBody(Hall.BODY, "まるごと会議", day))
                .then(new ConferenceBodyRenamed(Hall.BODY, "まるごと会議", day));
        body().when(new RenameConferenceBody(Hall.BODY, "新", START.minusDays(1)))
                .thenRefused(BODY_CHANGE_BEFORE_ITS_START);
        body().when(new DissolveConferenceBody(Hall.BODY, day))
                .then(new ConferenceBodyDissolved(Hall.BODY, day));
        body().by(Town.TEACHER)
                .when(new DissolveConferenceBody(Hall.BODY, day))
                .thenRefused(BODY_NOT_YOURS);
        body().given(new ConferenceBodyDissolved(Hall.BODY, day))
                .when(new RenameConferenceBody(Hall.BODY, "新", day))
                .thenRefused(BODY_DISSOLVED);
        body().when(new ReviseBodyRules(Hall.BODY, "第2版", Set.of(), null, day))
                .thenRefused(BODY_WITHOUT_BASIS);
    }

    @Test
    void no_sitting_is_called_of_a_dissolved_body() {
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(CONSENT), new ConferenceBodyDissolved(Hall.BODY, Town.DAY))
                .when(new ConveneConference(Hall.SITTING, Hall.BODY, 1, Town.DAY, false))
                .thenRefused(SittingRefusal.NO_BODY_IN_FORCE);
    }

    @Test
    void an_item_under_106_6_needs_the_rules_that_name_it() {
        BodyRulesRevised later =
                new BodyRulesRevised(
                        Hall.BODY,
                        "第2版",
                        Set.of(SUPPORT_CONFERENCE_106_6),
                        Set.of(ConferenceKind.SUPPORT_106_6),
                        Town.DAY.plusDays(1));
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(CONSENT), later, Hall.convened())
                .when(
                        new SetAgendaItem(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                SUPPORT_CONFERENCE_106_6,
                                List.of(Town.MOTHER)))
                .thenRefused(SittingRefusal.NO_106_6_BODY_IN_FORCE);
    }

    @Test
    void a_term_until_the_end_of_the_next_fiscal_year_is_extended_and_not_shortened() {
        MembershipGranted expert =
                new MembershipGranted(
                        Hall.BODY, Hall.TEACHER, Town.SCHOOL, START, MARCH, MemberCapacity.EXPERT);
        var longer = new ExtendMembership(Hall.BODY, Hall.TEACHER, MARCH.plusYears(1));
        body().when(longer).thenRefused(NOT_MEMBER);
        body().given(expert)
                .when(longer)
                .then(new MembershipExtended(Hall.BODY, Hall.TEACHER, MARCH.plusYears(1)));
        body().given(expert)
                .when(new ExtendMembership(Hall.BODY, Hall.TEACHER, MARCH))
                .thenRefused(MEMBER_TERM_OUT_OF_RANGE);
    }

    @Test
    void only_an_entry_of_a_household_is_struck() {
        Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .given(Town.OFFICER, Hall.body(LegalBasis.CONSENT))
                .whenSettingRight(
                        new StrikeEntry(
                                Hall.BODY.value(),
                                Scenario.eventId(0),
                                new Words("別の会議体"),
                                null,
                                null))
                .thenNotSetRight(CorrectionRefusal.ENTRY_OF_NO_HOUSEHOLD);
    }

    private static Scenario<BodyCommand, ConferenceBody, BodyEvent> body() {
        return Scenario.of(BodyCommand.STREAM).by(Town.OFFICER).given(Hall.body(CONSENT));
    }

    private static EstablishConferenceBody establish(
            Set<LegalBasis> bases,
            @Nullable Set<ConferenceKind> kinds,
            @Nullable BodyId parent,
            boolean trial,
            LocalDate from) {
        return new EstablishConferenceBody(
                Hall.BODY, "支援会議", bases, kinds, Town.WELFARE_SECTION, parent, trial, "第1版", from);
    }
}
