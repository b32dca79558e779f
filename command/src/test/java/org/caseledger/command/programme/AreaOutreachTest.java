package org.caseledger.command.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_END_BEFORE_WORK;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_END_NOT_DECIDED;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_NAME_TOO_LONG;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_ENDED;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_NOT_DECIDED;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_NOT_YOURS;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_OUTREACH_UNKNOWN;
import static org.caseledger.command.programme.ProgrammeRefusal.AREA_SITTING_NOT_HELD;
import static org.caseledger.command.programme.ProgrammeRefusal.BEFORE_AREA_OPENING;
import static org.caseledger.command.programme.ProgrammeRefusal.COUNT_NEGATIVE;
import static org.caseledger.command.programme.ProgrammeRefusal.ENTRY_ALREADY_RECORDED;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_DATE_IN_FUTURE;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_TASK_NOT_YOURS;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.programme.AreaActivity;
import org.caseledger.events.programme.AreaEnd;
import org.caseledger.events.programme.AreaGround;
import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Work in a part of the town begins by a decision and ends with what came of it. */
class AreaOutreachTest {

    private static final ProgrammeEntryId ENTRY = new ProgrammeEntryId(Town.id(40, 1));
    private static final SittingId SITTING = new SittingId(Town.id(12, 9));
    private static final AreaOutreachOpened OPENED = opened(SITTING);
    private static final AreaOutreachOpened BY_THE_TOWN = opened(null);
    private static final AreaOutreachDone DONE =
            new AreaOutreachDone(
                    ENTRY,
                    COORDINATION_DESK,
                    "東町",
                    AreaActivity.LEAFLETS,
                    20,
                    5,
                    15,
                    1,
                    DAY.minusDays(2),
                    null);
    private static final AreaOutreachEnded ENDED =
            new AreaOutreachEnded(ENTRY, AreaEnd.ALL_REACHED, 3, SITTING, DAY);

    @Test
    void a_sitting_gives_an_agency_the_task_and_the_town_takes_it_by_itself() {
        held(DAY.minusDays(9)).when(open("東町", SITTING)).then(OPENED);
        held(DAY.minusDays(9)).when(open("東町", null)).thenRefused(AREA_OUTREACH_NOT_DECIDED);
        held(DAY.minusDays(9)).by(OFFICER).when(open("東町", null)).thenAccepted(_ -> {});
    }

    @Test
    void the_sitting_was_held_by_then_and_not_called_off() {
        held(DAY.minusDays(7)).when(open("東町", SITTING)).thenRefused(AREA_SITTING_NOT_HELD);
        Scenario.of(ProgrammeCommand.STREAM)
                .when(open("東町", SITTING))
                .thenRefused(AREA_SITTING_NOT_HELD);
        held(DAY.minusDays(9))
                .given(new SittingCancelled(SITTING, Town.told(Town.MOTHER, "中止")))
                .when(open("東町", SITTING))
                .thenRefused(AREA_SITTING_NOT_HELD);
    }

    @Test
    void it_names_a_part_of_the_town_once() {
        held(DAY.minusDays(9)).when(open("東".repeat(41), SITTING)).thenRefused(AREA_NAME_TOO_LONG);
        held(DAY.minusDays(9))
                .given(OPENED)
                .when(open("東町", SITTING))
                .thenRefused(ENTRY_ALREADY_RECORDED);
        held(DAY.minusDays(9))
                .given(OPENED)
                .when(
                        new RecordAreaOutreach(
                                ENTRY, "東町", AreaActivity.LEAFLETS, 1, 1, 1, 0, DAY, null))
                .thenRefused(ENTRY_ALREADY_RECORDED);
    }

    @Test
    void work_is_counted_in_the_area_that_was_opened() {
        going().when(work(20, DAY.minusDays(2))).then(DONE);
        going().when(work(-1, DAY)).thenRefused(COUNT_NEGATIVE);
        going().when(work(1, DAY.plusDays(1))).thenRefused(PROGRAMME_DATE_IN_FUTURE);
        going().when(work(1, DAY.minusDays(9))).thenRefused(BEFORE_AREA_OPENING);
        going().by(TEACHER).when(work(1, DAY)).thenRefused(AREA_OUTREACH_NOT_YOURS);
        going().by(REVIEWER).when(work(1, DAY)).thenRefused(PROGRAMME_TASK_NOT_YOURS);
        held(DAY).when(work(1, DAY)).thenRefused(AREA_OUTREACH_UNKNOWN);
        held(DAY).given(DONE).when(work(1, DAY)).thenRefused(AREA_OUTREACH_UNKNOWN);
    }

    @Test
    void it_ends_by_a_sitting_with_a_reason_and_a_count() {
        going().given(DONE).when(end(3, SITTING, DAY)).then(ENDED);
        going().when(end(-1, SITTING, DAY)).thenRefused(COUNT_NEGATIVE);
        going().when(end(3, null, DAY)).thenRefused(AREA_END_NOT_DECIDED);
        going().by(OFFICER).when(end(3, null, DAY)).thenRefused(AREA_END_NOT_DECIDED);
        going().given(DONE)
                .when(end(3, SITTING, DAY.minusDays(3)))
                .thenRefused(AREA_END_BEFORE_WORK);
        going().when(end(3, new SittingId(Town.id(12, 8)), DAY)).thenRefused(AREA_SITTING_NOT_HELD);
        going().by(TEACHER).when(end(3, SITTING, DAY)).thenRefused(AREA_OUTREACH_NOT_YOURS);
    }

    @Test
    void what_the_town_began_by_itself_it_ends_by_itself() {
        held(DAY.minusDays(8))
                .given(BY_THE_TOWN)
                .by(OFFICER)
                .when(end(3, null, DAY))
                .thenAccepted(_ -> {});
        held(DAY.minusDays(8))
                .given(BY_THE_TOWN)
                .when(end(3, null, DAY))
                .thenRefused(AREA_END_NOT_DECIDED);
    }

    @Test
    void nothing_is_recorded_after_the_end() {
        going().given(ENDED).when(work(1, DAY)).thenRefused(AREA_OUTREACH_ENDED);
        going().given(ENDED).when(end(3, SITTING, DAY)).thenRefused(AREA_OUTREACH_ENDED);
        going().given(ENDED).when(open("東町", SITTING)).thenRefused(ENTRY_ALREADY_RECORDED);
        ProgrammeEntry over = new ProgrammeEntry.Unknown().after(OPENED).after(DONE).after(ENDED);
        assertThatThrownBy(() -> over.after(DONE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new ProgrammeEntry.Unknown().after(ENDED))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Scenario<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> held(LocalDate day) {
        return Scenario.of(ProgrammeCommand.STREAM)
                .given(new ConferenceConvened(SITTING, new BodyId(Town.id(11, 1)), 1, day, false));
    }

    private static Scenario<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> going() {
        return held(DAY.minusDays(8)).given(OPENED);
    }

    private static AreaOutreachOpened opened(@Nullable SittingId sitting) {
        return new AreaOutreachOpened(
                ENTRY,
                COORDINATION_DESK,
                "東町",
                AreaGround.FEW_CONSULTATIONS,
                sitting,
                DAY.minusDays(8));
    }

    private static OpenAreaOutreach open(String area, @Nullable SittingId sitting) {
        return new OpenAreaOutreach(
                ENTRY, area, AreaGround.FEW_CONSULTATIONS, sitting, DAY.minusDays(8));
    }

    private static ContinueAreaOutreach work(int places, LocalDate on) {
        return new ContinueAreaOutreach(ENTRY, AreaActivity.LEAFLETS, places, 5, 15, 1, on, null);
    }

    private static EndAreaOutreach end(int led, @Nullable SittingId sitting, LocalDate on) {
        return new EndAreaOutreach(ENTRY, AreaEnd.ALL_REACHED, led, sitting, on);
    }
}
