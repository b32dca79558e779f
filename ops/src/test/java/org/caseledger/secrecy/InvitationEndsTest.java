package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.secrecy.RelabelledItem.TOLD;

import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.CloseSitting;
import org.caseledger.command.conference.RecordAttendance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Somebody who is no member is asked into one item of a sitting, and for no longer than that. */
class InvitationEndsTest {

    private final GuardedTown town = new GuardedTown();

    @SuppressWarnings("NullAway.Init")
    private RelabelledItem of;

    @AfterEach
    void close() {
        town.close();
    }

    @BeforeEach
    void asked() {
        of = new RelabelledItem(town, List.of(town.director));
        assertThat(of.family.readBy(town.teacher)).contains(TOLD);
    }

    @Test
    void it_ends_when_the_one_who_was_asked_in_has_left_the_room() {
        town.by(
                town.teacher,
                new AcknowledgeSecrecyNotice(
                        of.body, town.teacher.staff(), "守秘義務確認書 第1版", town.today));
        town.by(
                town.officer,
                new RecordAttendance(
                        of.sitting,
                        of.item,
                        town.teacher.staff(),
                        LocalTime.of(10, 0),
                        LocalTime.of(10, 20)));

        nothingReachesThem();
    }

    @Test
    void it_ends_with_the_sitting() {
        town.by(town.officer, new CloseSitting(of.sitting, null));

        nothingReachesThem();
        assertThat(of.family.readBy(town.director)).contains(TOLD);
    }

    @Test
    void it_ends_with_the_day_of_the_sitting_when_nobody_closes_that() {
        town.clock.passes(Duration.ofDays(1));

        nothingReachesThem();
        assertThat(of.family.readBy(town.director)).contains(TOLD);
    }

    /** Neither a value of the file nor that there is one. */
    private void nothingReachesThem() {
        assertThat(of.family.readBy(town.teacher)).isEmpty();
        assertThatThrownBy(() -> town.by(town.teacher, of.toConsent()))
                .isInstanceOf(NotVisible.class);
    }
}
