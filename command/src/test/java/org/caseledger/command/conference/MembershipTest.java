package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.conference.BodyRefusal.ALREADY_MEMBER;
import static org.caseledger.command.conference.BodyRefusal.BODY_DISSOLVED;
import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_STAFF_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_TERM_OUT_OF_RANGE;
import static org.caseledger.command.conference.BodyRefusal.NOTICE_ALREADY_ACKNOWLEDGED;
import static org.caseledger.command.conference.BodyRefusal.NOTICE_IN_FUTURE;
import static org.caseledger.command.conference.BodyRefusal.NOTICE_OF_ANOTHER_PERSON;
import static org.caseledger.command.conference.BodyRefusal.NOT_MEMBER;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.ConferenceBodyDissolved;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class MembershipTest {

    private static final LocalDate START = Town.DAY.minusYears(1);
    private static final StaffId TEACHER = Hall.TEACHER;

    @Test
    void a_member_of_staff_of_the_agency_is_a_member_for_a_term() {
        body().when(grant(Town.SCHOOL, START, null))
                .then(new MembershipGranted(Hall.BODY, TEACHER, Town.SCHOOL, START, null));
        body().when(grant(Town.CARE_CENTRE, START, null)).thenRefused(MEMBER_STAFF_UNKNOWN);
        body().when(grant(Town.SCHOOL, START, START.minusDays(1)))
                .thenRefused(MEMBER_TERM_OUT_OF_RANGE);
        body().when(grant(Town.SCHOOL, START.minusDays(1), null))
                .thenRefused(MEMBER_TERM_OUT_OF_RANGE);
        body().by(Town.TEACHER).when(grant(Town.SCHOOL, START, null)).thenRefused(BODY_NOT_YOURS);
        Scenario.of(BodyCommand.STREAM)
                .when(grant(Town.SCHOOL, START, null))
                .thenRefused(BODY_UNKNOWN);
    }

    @Test
    void nobody_is_a_member_twice_but_may_be_one_again() {
        MembershipGranted until = granted(Town.DAY.minusDays(1));
        body().given(until)
                .when(grant(Town.SCHOOL, Town.DAY.minusDays(1), null))
                .thenRefused(ALREADY_MEMBER);
        body().given(until)
                .when(grant(Town.SCHOOL, Town.DAY, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void nobody_joins_a_dissolved_body() {
        body().given(new ConferenceBodyDissolved(Hall.BODY, Town.DAY))
                .when(grant(Town.SCHOOL, Town.DAY, null))
                .thenRefused(BODY_DISSOLVED);
    }

    @Test
    void a_membership_ends_once_and_after_it_began() {
        var end = new EndMembership(Hall.BODY, TEACHER, Town.DAY);
        body().when(end).thenRefused(NOT_MEMBER);
        body().given(granted(null))
                .when(end)
                .then(new MembershipEnded(Hall.BODY, TEACHER, Town.DAY));
        body().given(granted(null))
                .when(new EndMembership(Hall.BODY, TEACHER, START))
                .thenRefused(MEMBER_TERM_OUT_OF_RANGE);
        body().given(granted(null), new MembershipEnded(Hall.BODY, TEACHER, Town.DAY))
                .when(end)
                .thenRefused(NOT_MEMBER);
    }

    @Test
    void the_confirmed_duty_of_secrecy_outlives_the_membership() {
        var notice = new SecrecyNoticeAcknowledged(Hall.BODY, TEACHER, "第1版", START);
        body().given(granted(null), notice, new MembershipEnded(Hall.BODY, TEACHER, Town.DAY))
                .when(new AcknowledgeSecrecyNotice(Hall.BODY, TEACHER, "第1版", Town.DAY))
                .thenRefused(NOTICE_ALREADY_ACKNOWLEDGED);
    }

    @Test
    void a_notice_is_confirmed_by_oneself_or_entered_by_the_secretariat() {
        var notice = new AcknowledgeSecrecyNotice(Hall.BODY, TEACHER, "第1版", Town.DAY);
        body().by(Town.TEACHER)
                .when(notice)
                .then(new SecrecyNoticeAcknowledged(Hall.BODY, TEACHER, "第1版", Town.DAY));
        body().when(notice).thenAccepted(events -> assertThat(events).hasSize(1));
        body().by(Town.CARE_MANAGER).when(notice).thenRefused(NOTICE_OF_ANOTHER_PERSON);
        body().when(new AcknowledgeSecrecyNotice(Hall.BODY, TEACHER, "第1版", Town.DAY.plusDays(1)))
                .thenRefused(NOTICE_IN_FUTURE);
    }

    private static Scenario<BodyCommand, ConferenceBody, BodyEvent> body() {
        return Scenario.of(BodyCommand.STREAM)
                .by(Town.OFFICER)
                .given(Hall.body(LegalBasis.SUPPORT_CONFERENCE_106_6));
    }

    private static GrantMembership grant(
            AgencyId agency, LocalDate from, @Nullable LocalDate until) {
        return new GrantMembership(Hall.BODY, TEACHER, agency, from, until);
    }

    private static MembershipGranted granted(@Nullable LocalDate until) {
        return new MembershipGranted(Hall.BODY, TEACHER, Town.SCHOOL, START, until);
    }
}
