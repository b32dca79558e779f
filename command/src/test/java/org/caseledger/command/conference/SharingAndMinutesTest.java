package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.conference.Hall.ITEM;
import static org.caseledger.command.conference.Hall.SITTING;
import static org.caseledger.command.conference.Hall.attended;
import static org.caseledger.command.conference.Hall.body;
import static org.caseledger.command.conference.Hall.convened;
import static org.caseledger.command.conference.Hall.item;
import static org.caseledger.command.conference.Hall.selected;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_ALREADY_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_APPROVER_GONE;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_DATE_OUT_OF_RANGE;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_BY_CHAIR;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_DRAFTED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CLOSED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_STILL_OPEN;
import static org.caseledger.command.conference.SittingRefusal.SITTING_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.SOURCE_NOT_PRESENT;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_ITEM;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.MinutesDrafted;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class SharingAndMinutesTest {
    private static final SittingClosed OVER = new SittingClosed(SITTING, null);
    private static final MinutesDrafted DRAFTED =
            new MinutesDrafted(SITTING, ITEM, Town.FILE, Town.told(MOTHER, "経過"));
    private static final MinutesApproved MINUTED =
            new MinutesApproved(SITTING, Town.COORDINATOR.staff(), DAY);

    @Test
    void the_word_of_somebody_kept_unknown_needs_a_note_that_is_there() {
        var unnamed = new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, SCHOOL, null);
        inSession()
                .by(Town.TEACHER)
                .when(share(SCHOOL, unnamed, MOTHER))
                .thenRefused(SittingRefusal.WORD_WITHOUT_NOTE);
    }

    @Test
    void what_an_agency_in_the_room_tells_is_tied_to_the_item() {
        inSession()
                .by(Town.TEACHER)
                .when(share(SCHOOL, SaidBy.agency(SCHOOL), MOTHER))
                .thenAccepted(events -> {
                    var shared = (InformationSharedInItem) events.getFirst();
                    var label = ((Known<?>) shared.content()).label();
                    assertThat(label.item()).isEqualTo(ITEM);
                    assertThat(label.basis()).isEqualTo(SUPPORT_CONFERENCE_106_6);
                    assertThat(label.subjects()).containsExactly(MOTHER.value());
                });
    }

    @Test
    void an_agency_that_was_not_in_the_room_told_nothing() {
        inSession()
                .when(share(CARE_CENTRE, SaidBy.agency(CARE_CENTRE), MOTHER))
                .thenRefused(SOURCE_NOT_PRESENT);
    }

    @Test
    void the_secretariat_relates_a_word_as_its_own() {
        inSession()
                .when(share(CARE_CENTRE, SaidBy.agency(COORDINATION_DESK), MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void who_was_not_there_enters_nothing() {
        inSession()
                .by(Town.CARE_MANAGER)
                .when(share(SCHOOL, SaidBy.agency(SCHOOL), MOTHER))
                .thenRefused(SITTING_NOT_YOURS);
    }

    @Test
    void it_is_about_persons_of_the_item() {
        inSession()
                .when(share(SCHOOL, SaidBy.agency(SCHOOL), FATHER))
                .thenRefused(SUBJECT_NOT_OF_ITEM);
        inSession().when(share(SCHOOL, SaidBy.agency(SCHOOL))).thenRefused(SUBJECT_NOT_OF_ITEM);
    }

    @Test
    void nothing_is_shared_before_the_day_of_the_sitting_or_after_its_end() {
        inSession()
                .on(DAY.minusDays(1))
                .when(share(SCHOOL, SaidBy.agency(SCHOOL), MOTHER))
                .thenRefused(SITTING_NOT_YET_HELD);
        inSession()
                .given(OVER)
                .when(share(SCHOOL, SaidBy.agency(SCHOOL), MOTHER))
                .thenRefused(SITTING_CLOSED);
    }

    @Test
    void the_chairs_side_ends_a_sitting_once_it_was_held() {
        CloseSitting close = new CloseSitting(SITTING, null);
        inSession().when(close).then(OVER);
        inSession().on(DAY.minusDays(1)).when(close).thenRefused(SITTING_NOT_YET_HELD);
        inSession().by(Town.TEACHER).when(close).thenRefused(SITTING_NOT_YOURS);
        inSession().given(OVER).when(close).thenRefused(SITTING_CLOSED);
        Scenario.of(SittingCommand.STREAM).when(close).thenRefused(SITTING_UNKNOWN);
    }

    @Test
    void the_minutes_of_a_sitting_that_is_over_are_approved_once() {
        inSession().given(DRAFTED, OVER).when(approve(DAY)).then(MINUTED);
        inSession().given(OVER, DRAFTED).when(approve(DAY)).then(MINUTED);
        inSession().when(approve(DAY)).thenRefused(SITTING_STILL_OPEN);
        inSession().given(OVER, MINUTED).when(approve(DAY)).thenRefused(MINUTES_ALREADY_APPROVED);
        inSession().given(OVER).by(Town.TEACHER).when(approve(DAY)).thenRefused(SITTING_NOT_YOURS);
    }

    @Test
    void whoever_followed_a_chair_that_left_approves_in_their_place() {
        StaffId gone = Town.TEACHER.staff();
        var left = new StaffLeft(Town.MIHON, gone, DAY);
        chairedBy(gone).when(approve(DAY)).thenRefused(MINUTES_NOT_BY_CHAIR);
        chairedBy(gone).given(left).when(approve(DAY)).then(MINUTED);
        chairedBy(gone)
                .given(left)
                .when(new ApproveMinutes(SITTING, DAY, gone))
                .thenRefused(MINUTES_APPROVER_GONE);
        chairedBy(gone)
                .given(left)
                .when(new ApproveMinutes(SITTING, DAY, Town.CARE_MANAGER.staff()))
                .thenRefused(MINUTES_NOT_BY_CHAIR);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> chairedBy(StaffId chair) {
        return inSession()
                .given(
                        new SittingArranged(
                                SITTING, SittingForm.IN_PERSON, null, chair, null, Set.of()),
                        DRAFTED,
                        OVER);
    }

    @Test
    void minutes_that_nobody_drafted_are_not_approved() {
        inSession().given(OVER).when(approve(DAY)).thenRefused(MINUTES_NOT_DRAFTED);
        var second = new ItemId(Town.id(13, 7));
        SittingEvent[] another = {
            new AgendaItemSet(SITTING, second, Town.FILE, CONSENT, List.of(MOTHER), List.of()),
            new AttendeeSelectedForItem(SITTING, second, Town.FILE, Town.TEACHER.staff()),
            new AttendanceRecorded(
                    SITTING,
                    second,
                    Town.FILE,
                    Town.TEACHER.staff(),
                    LocalTime.of(11, 0),
                    LocalTime.of(12, 0))
        };
        inSession()
                .given(another)
                .given(DRAFTED, OVER)
                .when(approve(DAY))
                .thenRefused(MINUTES_NOT_DRAFTED);
        inSession().given(another[0]).given(DRAFTED, OVER).when(approve(DAY)).then(MINUTED);
    }

    @Test
    void the_minutes_are_approved_between_the_sitting_and_today() {
        inSession()
                .given(OVER)
                .when(approve(DAY.minusDays(1)))
                .thenRefused(MINUTES_DATE_OUT_OF_RANGE);
        inSession()
                .given(OVER)
                .when(approve(DAY.plusDays(1)))
                .thenRefused(MINUTES_DATE_OUT_OF_RANGE);
    }

    static Stream<List<SittingEvent>> impossibleHistories() {
        SittingEvent set = item(SUPPORT_CONFERENCE_106_6);
        return Stream.of(
                List.of(set),
                List.of(OVER),
                List.of(convened(), convened()),
                List.of(convened(), set, set),
                List.of(convened(), selected()),
                List.of(convened(), attended()),
                List.of(convened(), MINUTED),
                List.of(convened(), OVER, set),
                List.of(convened(), OVER, OVER),
                List.of(convened(), OVER, MINUTED, MINUTED));
    }

    @ParameterizedTest
    @MethodSource("impossibleHistories")
    void an_impossible_history_is_not_read(List<SittingEvent> history) {
        assertThatThrownBy(() -> read(history)).isInstanceOf(IllegalStateException.class);
    }

    private static void read(List<SittingEvent> history) {
        Sitting sitting = new Sitting.Unknown();
        for (SittingEvent event : history) {
            sitting = sitting.after(event);
        }
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> inSession() {
        return Scenario.of(SittingCommand.STREAM)
                .given(
                        body(SUPPORT_CONFERENCE_106_6),
                        convened(),
                        item(SUPPORT_CONFERENCE_106_6),
                        selected(),
                        attended());
    }

    private static ShareInformationInItem share(AgencyId from, SaidBy saidBy, PersonId... about) {
        return new ShareInformationInItem(
                SITTING, ITEM, from, List.of(about), new Words("様子"), saidBy);
    }

    private static ApproveMinutes approve(LocalDate day) {
        return new ApproveMinutes(SITTING, day);
    }
}
