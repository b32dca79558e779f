package org.caseledger.command.conference;

import org.caseledger.command.Town;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.privacy.LegalBasis;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;

class RecordAttendanceTest {

    private static final RecordAttendance ATTEND =
            new RecordAttendance(
                    Hall.SITTING,
                    Hall.ITEM,
                    Hall.TEACHER,
                    LocalTime.of(10, 0),
                    LocalTime.of(11, 0));

    @Test
    void a_notice_confirmed_on_the_day_of_the_sitting_is_enough() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(notice(Town.DAY))
                .when(ATTEND)
                .then(Hall.attended());
    }

    @Test
    void a_notice_confirmed_the_day_after_is_too_late() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(notice(Town.DAY.plusDays(1)))
                .on(Town.DAY.plusDays(2))
                .when(ATTEND)
                .thenRefused(SittingRefusal.SECRECY_NOT_ACKNOWLEDGED);
    }

    @Test
    void a_consent_item_needs_no_notice() {
        Hall.sitting(LegalBasis.CONSENT).when(ATTEND).then(Hall.attended());
    }

    @Test
    void somebody_neither_picked_nor_invited_was_not_there() {
        Hall.sitting(LegalBasis.CONSENT)
                .when(
                        new RecordAttendance(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.CARE_MANAGER.staff(),
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0)))
                .thenRefused(SittingRefusal.ATTENDEE_NOT_PICKED);
    }

    private static SecrecyNoticeAcknowledged notice(LocalDate day) {
        return new SecrecyNoticeAcknowledged(Hall.BODY, Hall.TEACHER, "第1版", day);
    }
}
