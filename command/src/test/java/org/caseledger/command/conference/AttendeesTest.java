package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.conference.Hall.BODY;
import static org.caseledger.command.conference.Hall.ITEM;
import static org.caseledger.command.conference.Hall.SITTING;
import static org.caseledger.command.conference.Hall.TEACHER;
import static org.caseledger.command.conference.Hall.attended;
import static org.caseledger.command.conference.SittingRefusal.ATTENDANCE_TIMES_WRONG;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_ALREADY_PICKED;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_IS_MEMBER;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_MEMBER;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.ITEM_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.SECRECY_NOT_ACKNOWLEDGED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Town;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;

class AttendeesTest {
    private static final StaffId MANAGER = Town.CARE_MANAGER.staff();

    @Test
    void a_member_of_the_body_is_picked_for_an_item() {
        Hall.sitting(CONSENT)
                .given(member(DAY, DAY))
                .when(select(MANAGER))
                .then(new AttendeeSelectedForItem(SITTING, ITEM, FILE, MANAGER));
    }

    @Test
    void who_is_no_member_on_the_day_is_not_picked() {
        Hall.sitting(CONSENT).when(select(MANAGER)).thenRefused(ATTENDEE_NOT_MEMBER);
        Hall.sitting(CONSENT)
                .given(member(DAY.plusDays(1), null))
                .when(select(MANAGER))
                .thenRefused(ATTENDEE_NOT_MEMBER);
        Hall.sitting(CONSENT)
                .given(member(DAY.minusYears(1), null))
                .given(new MembershipEnded(BODY, MANAGER, DAY))
                .when(select(MANAGER))
                .thenRefused(ATTENDEE_NOT_MEMBER);
    }

    @Test
    void a_member_is_picked_once_and_by_the_chairs_side() {
        Hall.sitting(CONSENT).when(select(TEACHER)).thenRefused(ATTENDEE_ALREADY_PICKED);
        Hall.sitting(CONSENT)
                .given(member(DAY, null))
                .by(Town.CARE_MANAGER)
                .when(select(MANAGER))
                .thenRefused(SITTING_NOT_YOURS);
        Hall.sitting(CONSENT)
                .when(new SelectAttendee(SITTING, new ItemId(Town.id(13, 9)), MANAGER))
                .thenRefused(ITEM_UNKNOWN);
    }

    @Test
    void somebody_who_is_no_member_is_asked_to_attend_with_a_reason() {
        Hall.sitting(CONSENT)
                .when(invite(MANAGER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Hall.sitting(CONSENT)
                .given(member(DAY, null))
                .when(invite(MANAGER))
                .thenRefused(ATTENDEE_IS_MEMBER);
        Hall.sitting(CONSENT)
                .when(invite(new StaffId(Town.id(2, 99))))
                .thenRefused(ATTENDEE_UNKNOWN);
        Hall.sitting(CONSENT)
                .given(invited())
                .when(invite(MANAGER))
                .thenRefused(ATTENDEE_ALREADY_PICKED);
        Hall.sitting(CONSENT)
                .by(Town.CARE_MANAGER)
                .when(invite(MANAGER))
                .thenRefused(SITTING_NOT_YOURS);
    }

    @Test
    void a_worker_not_picked_attends_only_after_being_invited() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(notice(MANAGER))
                .when(attend(MANAGER, 10, 11))
                .thenRefused(ATTENDEE_NOT_PICKED);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(notice(MANAGER), invited())
                .when(attend(MANAGER, 10, 11))
                .then(stay(MANAGER, 10, 11));
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(invited())
                .when(attend(MANAGER, 10, 11))
                .thenRefused(SECRECY_NOT_ACKNOWLEDGED);
    }

    @Test
    void a_notice_confirmed_again_later_does_not_undo_the_first() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(
                        notice(TEACHER),
                        new SecrecyNoticeAcknowledged(BODY, TEACHER, "第2版", DAY.plusDays(5)))
                .on(DAY.plusDays(5))
                .when(attend(TEACHER, 10, 11))
                .then(stay(TEACHER, 10, 11));
    }

    @Test
    void a_municipality_may_do_without_the_notice_before_attendance() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(Town.OFFICER, lenientFrom(DAY))
                .when(attend(TEACHER, 10, 11))
                .then(stay(TEACHER, 10, 11));
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(Town.OFFICER, lenientFrom(DAY.plusDays(1)))
                .on(DAY.plusDays(2))
                .when(attend(TEACHER, 10, 11))
                .thenRefused(SECRECY_NOT_ACKNOWLEDGED);
    }

    @Test
    void stays_end_after_they_begin_and_do_not_overlap() {
        Hall.sitting(CONSENT).when(attend(TEACHER, 11, 11)).thenRefused(ATTENDANCE_TIMES_WRONG);
        Hall.sitting(CONSENT)
                .given(attended())
                .when(attend(TEACHER, 10, 12))
                .thenRefused(ATTENDANCE_TIMES_WRONG);
        Hall.sitting(CONSENT)
                .given(attended())
                .when(attend(TEACHER, 11, 12))
                .then(stay(TEACHER, 11, 12));
    }

    @Test
    void only_the_chairs_side_enters_who_was_in_the_room() {
        Hall.sitting(CONSENT)
                .by(Town.TEACHER)
                .when(attend(TEACHER, 10, 11))
                .thenRefused(SITTING_NOT_YOURS);
    }

    private static SelectAttendee select(StaffId staff) {
        return new SelectAttendee(SITTING, ITEM, staff);
    }

    private static InviteNonMember invite(StaffId staff) {
        return new InviteNonMember(SITTING, ITEM, staff, new Words("意見を聴く"));
    }

    private static RecordAttendance attend(StaffId staff, int from, int to) {
        return new RecordAttendance(
                SITTING, ITEM, staff, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static AttendanceRecorded stay(StaffId staff, int from, int to) {
        return new AttendanceRecorded(
                SITTING, ITEM, FILE, staff, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static MembershipGranted member(LocalDate from, @Nullable LocalDate until) {
        return new MembershipGranted(BODY, MANAGER, Town.CARE_CENTRE, from, until);
    }

    private static NonMemberInvited invited() {
        return new NonMemberInvited(SITTING, ITEM, FILE, MANAGER, Town.told(Town.MOTHER, "理由"));
    }

    private static SecrecyNoticeAcknowledged notice(StaffId staff) {
        return new SecrecyNoticeAcknowledged(BODY, staff, "第1版", DAY);
    }

    private static ProfileDecided lenientFrom(LocalDate day) {
        return new ProfileDecided(
                Town.MIHON,
                day,
                new ProfileRules(Period.ofMonths(3), Period.ofMonths(12), false, false, Set.of()));
    }
}
