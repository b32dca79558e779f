package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.AttendanceAsItHappened;
import org.caseledger.events.conference.DecisionAsItHappened;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingHeldAsItHappened;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class AsItHappenedTest {

    private static final Words WHY = new Words("当日の記録が後から見つかった");

    @Test
    void attendance_against_the_rules_is_recorded_with_their_codes_and_permits_nothing() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .when(
                        new RecordAttendanceAsItHappened(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.CARE_MANAGER.staff(),
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0),
                                WHY))
                .thenAccepted(events ->
                        assertThat(breaches(events))
                                .containsExactly(
                                        "attendee-not-picked", "secrecy-not-acknowledged"));
    }

    @Test
    void it_is_refused_for_bad_input_only() {
        Hall.sitting(LegalBasis.CONSENT)
                .when(
                        new RecordAttendanceAsItHappened(
                                Hall.SITTING,
                                Hall.ITEM,
                                Hall.TEACHER,
                                LocalTime.of(11, 0),
                                LocalTime.of(10, 0),
                                WHY))
                .thenRefused(SittingRefusal.ATTENDANCE_TIMES_WRONG);
    }

    @Test
    void a_decision_of_the_wrong_conference_is_recorded_after_the_sitting_too() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(new SittingClosed(Hall.SITTING, null))
                .when(
                        new RecordDecisionAsItHappened(
                                Hall.SITTING,
                                Hall.ITEM,
                                DecisionKind.PARTICIPATION_USE,
                                DecisionOutcome.APPROVED,
                                null,
                                null,
                                WHY,
                                WHY))
                .thenAccepted(events ->
                        assertThat(breaches(events))
                                .containsExactly(
                                        "decision-not-allowed-on-basis", "nobody-attended"));
    }

    @Test
    void a_sitting_before_its_body_existed_is_recorded_and_sets_no_item_in_order() {
        LocalDate early = Town.DAY.minusYears(3);
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(LegalBasis.CONSENT))
                .when(new RecordSittingAsItHappened(Hall.SITTING, Hall.BODY, 1, early, false, WHY))
                .thenAccepted(
                        events -> assertThat(breaches(events)).containsExactly("no-body-in-force"));
    }

    @Test
    void a_person_named_without_consent_is_recorded_and_the_item_takes_no_attendee() {
        var item =
                new RecordAgendaItemAsItHappened(
                        Hall.SITTING,
                        Hall.ITEM,
                        Town.FILE,
                        LegalBasis.CONSENT,
                        List.of(Town.MOTHER),
                        WHY);
        Scenario.of(SittingCommand.STREAM)
                .given(Hall.body(LegalBasis.CONSENT), Hall.convened(), Story.member(Town.MOTHER))
                .when(item)
                .thenAccepted(events ->
                        assertThat(breaches(events)).containsExactly("subject-without-consent"));
        Scenario.of(SittingCommand.STREAM)
                .given(
                        Hall.body(LegalBasis.CONSENT),
                        Hall.convened(),
                        new AgendaItemAsItHappened(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                LegalBasis.CONSENT,
                                List.of(Town.MOTHER),
                                Town.told(Town.MOTHER, "理由"),
                                List.of()))
                .when(new SelectAttendee(Hall.SITTING, Hall.ITEM, Hall.TEACHER))
                .thenRefused(SittingRefusal.ITEM_ONLY_AS_IT_HAPPENED);
    }

    private static List<String> breaches(List<SittingEvent> events) {
        return switch (events.getFirst()) {
            case AttendanceAsItHappened act -> act.breaches();
            case DecisionAsItHappened act -> act.breaches();
            case SittingHeldAsItHappened act -> act.breaches();
            case AgendaItemAsItHappened act -> act.breaches();
            default -> throw new AssertionError("not recorded as it happened");
        };
    }
}
