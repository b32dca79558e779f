package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.conference.SittingRefusal.ABSENT_YET_PRESENT;
import static org.caseledger.command.conference.SittingRefusal.AGENCY_NOT_KNOWN;
import static org.caseledger.command.conference.SittingRefusal.ASKED_ALREADY;
import static org.caseledger.command.conference.SittingRefusal.ASKING_NEEDS_A_STATUTE;
import static org.caseledger.command.conference.SittingRefusal.ASKING_WITHOUT_KINDS;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.NEXT_DATE_NOT_LATER;
import static org.caseledger.command.conference.SittingRefusal.PROXY_FOR_SOMEBODY_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.SOURCE_NOT_PRESENT;
import static org.caseledger.command.conference.SittingRefusal.WORD_DATE_IN_FUTURE;
import static org.caseledger.events.privacy.LegalBasis.CONSENT;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Town;
import org.caseledger.events.conference.AbsenceFromItemRecorded;
import org.caseledger.events.conference.InformationAskedInItem;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

class AttendeesWordTest {

    private static final Words WORDS = new Words("様子");

    @Test
    void the_secretariat_enters_what_a_picked_member_told_another_way() {
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(told(Hall.TEACHER, Manner.PHONE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(told(Hall.TEACHER, null))
                .thenRefused(SOURCE_NOT_PRESENT);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(told(Town.CARE_MANAGER.staff(), Manner.PHONE))
                .thenRefused(SOURCE_NOT_PRESENT);
    }

    @Test
    void nobody_is_both_absent_and_present() {
        var absent = new RecordAbsenceFromItem(Hall.SITTING, Hall.ITEM, Hall.TEACHER, null);
        Hall.sitting(CONSENT).when(absent).thenAccepted(events -> assertThat(events).hasSize(1));
        Hall.sitting(CONSENT).given(Hall.attended()).when(absent).thenRefused(ABSENT_YET_PRESENT);
        Hall.sitting(CONSENT)
                .given(
                        new AbsenceFromItemRecorded(
                                Hall.SITTING, Hall.ITEM, Town.FILE, Hall.TEACHER, null))
                .when(attend(Hall.TEACHER, null))
                .thenRefused(ABSENT_YET_PRESENT);
    }

    @Test
    void a_proxy_stands_for_somebody_picked() {
        Hall.sitting(CONSENT)
                .when(attend(Hall.TEACHER, Town.CARE_MANAGER.staff()))
                .thenRefused(PROXY_FOR_SOMEBODY_NOT_PICKED);
    }

    @Test
    void an_opinion_comes_from_somebody_picked_and_not_from_the_future() {
        Hall.sitting(CONSENT)
                .when(opinion(Town.CARE_MANAGER.staff(), Town.DAY))
                .thenRefused(ATTENDEE_NOT_PICKED);
        Hall.sitting(CONSENT)
                .when(opinion(Hall.TEACHER, Town.DAY.plusDays(1)))
                .thenRefused(WORD_DATE_IN_FUTURE);
    }

    @Test
    void only_an_item_with_that_power_asks_for_information_and_says_what_and_of_whom() {
        Hall.sitting(CONSENT)
                .when(ask(Set.of(DataKind.LIVING), Town.CARE_CENTRE))
                .thenRefused(ASKING_NEEDS_A_STATUTE);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(ask(Set.of(), Town.CARE_CENTRE))
                .thenRefused(ASKING_WITHOUT_KINDS);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .when(ask(Set.of(DataKind.LIVING), new AgencyId(Town.id(1, 99))))
                .thenRefused(AGENCY_NOT_KNOWN);
    }

    @Test
    void the_next_date_is_after_the_sitting() {
        Hall.sitting(CONSENT)
                .when(new SetNextDate(Hall.SITTING, Hall.ITEM, Town.DAY))
                .thenRefused(NEXT_DATE_NOT_LATER);
    }

    @Test
    void the_same_request_is_made_once() {
        var asked = ask(Set.of(DataKind.LIVING), Town.CARE_CENTRE);
        Hall.sitting(SUPPORT_CONFERENCE_106_6)
                .given(
                        new InformationAskedInItem(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                Town.id(14, 1),
                                Town.CARE_CENTRE,
                                List.of(Town.MOTHER),
                                Set.of(DataKind.LIVING),
                                Town.told(Town.MOTHER, "必要")))
                .when(asked)
                .thenRefused(ASKED_ALREADY);
    }

    private static ShareInformationInItem told(StaffId by, @Nullable Manner how) {
        return new ShareInformationInItem(
                Hall.SITTING,
                Hall.ITEM,
                Town.SCHOOL,
                List.of(Town.MOTHER),
                WORDS,
                SaidBy.agency(Town.SCHOOL),
                by,
                how);
    }

    private static RecordAttendance attend(StaffId staff, @Nullable StaffId proxyFor) {
        return new RecordAttendance(
                Hall.SITTING,
                Hall.ITEM,
                staff,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                null,
                proxyFor);
    }

    private static ReceiveWrittenOpinion opinion(StaffId staff, LocalDate on) {
        return new ReceiveWrittenOpinion(Hall.SITTING, Hall.ITEM, staff, on, Manner.PAPER, WORDS);
    }

    private static AskForInformation ask(Set<DataKind> kinds, AgencyId agency) {
        return new AskForInformation(
                Hall.SITTING,
                Hall.ITEM,
                Town.id(14, 1),
                agency,
                List.of(Town.MOTHER),
                kinds,
                WORDS);
    }
}
