package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.CorrectionRefusal;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.UUID;

class AttendanceInErrorTest {

    private static final UUID STREAM = Hall.SITTING.value();
    private static final UUID ATTENDED = Scenario.eventId(5);
    private static final Words REASON = new Words("同姓の別の職員でした");

    private static Scenario<SittingCommand, Sitting, ?> attended() {
        return Hall.sitting(LegalBasis.CONSENT).given(Hall.attended());
    }

    @Test
    void an_attendance_recorded_in_error_is_taken_back() {
        attended()
                .whenSettingRight(new TakeBackEntry(STREAM, ATTENDED, REASON, null))
                .thenSetRight(event -> assertThat(event.file()).contains(Town.FILE));
    }

    @Test
    void after_that_the_same_person_can_be_recorded_as_present() {
        Hall.sitting(LegalBasis.CONSENT)
                .given(
                        Hall.attended(),
                        new EntryRecordedInError(
                                STREAM, Town.FILE, ATTENDED, Town.told(Town.MOTHER, "誤り"), null))
                .when(
                        new RecordAttendance(
                                Hall.SITTING,
                                Hall.ITEM,
                                Hall.TEACHER,
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0)))
                .then(Hall.attended());
    }

    @Test
    void who_was_in_the_room_is_not_corrected_to_be_somebody_else() {
        attended()
                .whenSettingRight(
                        new CorrectEntry(
                                STREAM,
                                ATTENDED,
                                "staffId",
                                null,
                                Town.COORDINATOR.staff().toString(),
                                REASON,
                                null))
                .thenNotSetRight(CorrectionRefusal.CORRECTION_WOULD_CHANGE_STATE);
    }
}
