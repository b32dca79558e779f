package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_MEMBER;
import static org.caseledger.command.conference.SittingRefusal.NO_106_6_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.BodyRulesRevised;
import org.caseledger.events.conference.ConferenceBodyDissolved;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** Members come and go between the day they are picked, the day of the sitting and the next year. */
class TermsTest {

    private static final LocalDate NEXT_YEAR = Town.DAY.plusMonths(3);
    private static final LocalDate LATER = Town.DAY.plusDays(7);
    private static final RecordAttendance ATTEND =
            new RecordAttendance(
                    Hall.SITTING,
                    Hall.ITEM,
                    Hall.TEACHER,
                    LocalTime.of(10, 0),
                    LocalTime.of(11, 0));
    private static final SelectAttendee SELECT =
            new SelectAttendee(Hall.SITTING, Hall.ITEM, Town.CARE_MANAGER.staff());
    private static final PostponeSitting POSTPONE =
            new PostponeSitting(Hall.SITTING, LATER, new Words("台風のため"));

    @Test
    void a_term_prepared_for_the_next_year_leaves_the_one_that_runs() {
        Hall.sitting(CONSENT)
                .given(term(Town.DAY.minusYears(1), Town.DAY.plusDays(20)), term(NEXT_YEAR, null))
                .when(SELECT)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Hall.sitting(CONSENT)
                .given(term(Town.DAY.minusYears(1), Town.DAY.minusDays(1)), term(NEXT_YEAR, null))
                .when(SELECT)
                .thenRefused(ATTENDEE_NOT_MEMBER);
    }

    @Test
    void who_was_picked_and_left_the_body_before_the_day_attends_only_when_asked() {
        var left = new MembershipEnded(Hall.BODY, Hall.TEACHER, Town.DAY);
        Hall.sitting(CONSENT).given(left).when(ATTEND).thenRefused(ATTENDEE_NOT_MEMBER);
        Hall.sitting(CONSENT)
                .given(
                        left,
                        new NonMemberInvited(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                Hall.TEACHER,
                                Town.told(Town.MOTHER, "理由")))
                .when(ATTEND)
                .then(Hall.attended());
    }

    @Test
    void who_left_the_agency_is_no_member_although_nobody_ended_the_term() {
        var left = new StaffLeft(Town.MIHON, Town.CARE_MANAGER.staff(), Town.DAY);
        Hall.sitting(CONSENT)
                .given(term(Town.DAY.minusYears(1), null), left)
                .when(SELECT)
                .thenRefused(ATTENDEE_NOT_MEMBER);
    }

    @Test
    void a_sitting_put_off_beyond_a_members_term_is_not_theirs_any_more() {
        Hall.sitting(CONSENT)
                .given(
                        new MembershipEnded(Hall.BODY, Hall.TEACHER, LATER),
                        new SittingPostponed(Hall.SITTING, LATER, Town.told(Town.MOTHER, "台風")))
                .on(LATER)
                .when(ATTEND)
                .thenRefused(ATTENDEE_NOT_MEMBER);
    }

    @Test
    void a_sitting_is_put_off_to_a_day_on_which_its_items_still_have_their_basis() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(POSTPONE)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(
                        new BodyRulesRevised(
                                Hall.BODY,
                                "第2版",
                                Set.of(CONSENT),
                                Set.of(ConferenceKind.MULTI_LAYERED),
                                LATER))
                .when(POSTPONE)
                .thenRefused(NO_106_6_BODY_IN_FORCE);
        dissolved().when(POSTPONE).thenRefused(NO_BODY_IN_FORCE);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> dissolved() {
        return Hall.sitting(CONSENT).given(new ConferenceBodyDissolved(Hall.BODY, LATER));
    }

    private static MembershipGranted term(LocalDate from, @Nullable LocalDate until) {
        return new MembershipGranted(
                Hall.BODY, Town.CARE_MANAGER.staff(), Town.CARE_CENTRE, from, until);
    }
}
