package org.caseledger.command.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.emergency.EmergencyRefusal.*;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyAccessEnded;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.TownTime;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class EmergencyAccessTest {

    private static final Instant NOON = TownTime.noonOf(DAY);
    private static final EmergencyAccessId ID = access(1);

    @Test
    void it_opens_one_file_for_an_hour_and_is_reviewed_within_two_working_days() {
        given().when(start(null))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        EmergencyAccessStarted.class,
                                        it -> {
                                            assertThat(it.fileId()).isEqualTo(FILE);
                                            assertThat(it.staffId()).isEqualTo(TEACHER.staff());
                                            assertThat(Duration.between(it.from(), it.until()))
                                                    .isEqualTo(Duration.ofMinutes(60));
                                            assertThat(it.reviewBy()).isEqualTo(DAY.plusDays(2));
                                        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 61, 600})
    void it_is_never_longer(int minutes) {
        given().when(start(minutes)).thenRefused(ACCESS_TOO_LONG);
    }

    @Test
    void a_town_may_allow_less_and_never_more() {
        given().given(OFFICER, setting("20")).when(start(21)).thenRefused(ACCESS_TOO_LONG);
        given().given(OFFICER, setting("600")).when(start(61)).thenRefused(ACCESS_TOO_LONG);
        given().given(OFFICER, setting("20"))
                .when(start(20))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void it_is_begun_once() {
        given().given(TEACHER, begun(1, FILE, DAY))
                .when(start(null))
                .thenRefused(ACCESS_ALREADY_BEGUN);
    }

    @Test
    void the_same_person_does_not_go_on_with_the_same_file_but_a_colleague_may() {
        given().given(TEACHER, begun(2, FILE, DAY))
                .when(start(null))
                .thenRefused(ACCESS_NOT_RENEWED);
        given().given(TEACHER, begun(2, FILE, DAY))
                .by(COORDINATOR)
                .when(start(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(TEACHER, begun(2, FILE, DAY))
                .given(REVIEWER, reviewed(2))
                .when(start(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_fourth_in_a_month_needs_the_consent_of_the_director() {
        given().given(TEACHER, threeReviewed(DAY))
                .when(start(null))
                .thenRefused(ACCESS_LIMIT_REACHED);
        given().given(TEACHER, threeReviewed(DAY))
                .given(
                        OFFICER,
                        new EmergencyAccessAllowed(
                                access(9), TEACHER.staff(), DAY, words(), null, null))
                .when(start(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(TEACHER, threeReviewed(DAY.minusMonths(1)))
                .when(start(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void without_its_review_the_right_is_suspended_until_the_review() {
        LocalDate friday = LocalDate.of(2026, 5, 29);
        given().given(TEACHER, begun(2, other(2), friday))
                .on(LocalDate.of(2026, 6, 2))
                .when(start(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(TEACHER, begun(2, other(2), friday))
                .when(start(null))
                .thenRefused(RIGHT_SUSPENDED);
        given().given(TEACHER, begun(2, other(2), friday))
                .given(REVIEWER, reviewed(2))
                .when(start(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void whoever_opened_it_or_an_officer_ends_it_before_its_time() {
        for (Actor actor : List.of(TEACHER, OFFICER)) {
            given().given(TEACHER, begun(1, FILE, DAY))
                    .by(actor)
                    .when(new EndEmergencyAccess(ID))
                    .then(new EmergencyAccessEnded(ID, FILE, NOON));
        }
        given().given(TEACHER, begun(1, FILE, DAY))
                .given(TEACHER, new EmergencyAccessEnded(ID, FILE, NOON))
                .when(new EndEmergencyAccess(ID))
                .thenRefused(ACCESS_OVER_ALREADY);
        given().given(TEACHER, begun(1, FILE, DAY.minusDays(1)))
                .when(new EndEmergencyAccess(ID))
                .thenRefused(ACCESS_OVER_ALREADY);
    }

    @Test
    void it_is_reviewed_by_somebody_else_when_it_is_over() {
        var review = review(null);
        given().given(TEACHER, begun(1, FILE, DAY))
                .by(REVIEWER)
                .when(review)
                .thenRefused(REVIEWED_WHEN_OVER);
        var over = new EmergencyAccessEnded(ID, FILE, NOON);
        given().given(TEACHER, begun(1, FILE, DAY), over)
                .by(REVIEWER)
                .when(review)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(TEACHER, begun(1, FILE, DAY), over, reviewed(1))
                .by(REVIEWER)
                .when(review)
                .thenRefused(REVIEWED_ALREADY);
        given().given(TEACHER, begun(1, FILE, DAY), over)
                .when(review)
                .thenRefused(REVIEWED_BY_ANOTHER);
    }

    @Test
    void a_small_town_says_who_stands_in_for_the_reviewer() {
        var over = new EmergencyAccessEnded(ID, FILE, NOON);
        given().given(TEACHER, begun(1, FILE, DAY), over)
                .by(OFFICER)
                .when(review(null))
                .thenRefused(REVIEW_STAND_IN_NOT_STATED);
        given().given(TEACHER, begun(1, FILE, DAY), over)
                .by(REVIEWER)
                .when(review(StandIn.NAMED_SUPERIOR))
                .thenRefused(REVIEW_STAND_IN_NOT_STATED);
        given().given(TEACHER, begun(1, FILE, DAY), over)
                .by(OFFICER)
                .when(review(StandIn.OTHER_SECTION))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void nobody_allows_themselves_one_more() {
        var allow = new AllowEmergencyAccess(ID, OFFICER.staff(), new Words("月末まで"), null);
        given().by(OFFICER).when(allow).thenRefused(ALLOWED_BY_ANOTHER_OFFICER);
        given().by(COORDINATOR)
                .when(new AllowEmergencyAccess(ID, TEACHER.staff(), new Words("月末まで"), null))
                .thenRefused(ALLOWED_BY_ANOTHER_OFFICER);
        given().by(OFFICER)
                .when(new AllowEmergencyAccess(ID, TEACHER.staff(), new Words("月末まで"), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_only_officer_there_allows_it_alone_and_a_superior_looks_at_it() {
        given().by(OFFICER).when(alone(OFFICER)).thenRefused(ALLOWANCE_SUPERIOR_IS_NOT_ANOTHER);
        given().by(OFFICER)
                .when(alone(REVIEWER))
                .thenAccepted(events ->
                        assertThat(((EmergencyAccessAllowed) events.getFirst()).reviewBy())
                                .isAfter(DAY));
    }

    private static AllowEmergencyAccess alone(Actor named) {
        return new AllowEmergencyAccess(ID, OFFICER.staff(), new Words("ほかは休み"), named.staff());
    }

    @Test
    void what_was_never_begun_is_neither_ended_nor_reviewed() {
        given().when(new EndEmergencyAccess(ID)).thenRefused(ACCESS_UNKNOWN);
        given().by(REVIEWER).when(review(null)).thenRefused(ACCESS_UNKNOWN);
    }

    @Test
    void another_agency_does_not_end_it() {
        given().given(TEACHER, begun(1, FILE, DAY))
                .by(COORDINATOR)
                .when(new EndEmergencyAccess(ID))
                .thenRefused(ENDED_BY_ANOTHER);
    }

    private static Scenario<EmergencyCommand, EmergencyAccess, EmergencyEvent> given() {
        return Scenario.of(EmergencyCommand.STREAM).by(TEACHER);
    }

    private static StartEmergencyAccess start(@Nullable Integer minutes) {
        return new StartEmergencyAccess(
                ID, FILE, EmergencyReason.LIFE, new Words("連絡が取れない"), minutes);
    }

    private static ReviewEmergencyAccess review(@Nullable StandIn standIn) {
        return new ReviewEmergencyAccess(
                ID, AccessFinding.WITHIN_THE_RULES, standIn, new Words("確かめた"));
    }

    private static EmergencyEvent[] threeReviewed(LocalDate day) {
        return new EmergencyEvent[] {
            begun(2, other(2), day),
            reviewed(2),
            begun(3, other(3), day),
            reviewed(3),
            begun(4, other(4), day),
            reviewed(4)
        };
    }

    private static EmergencyAccessStarted begun(int number, FileId file, LocalDate day) {
        Instant from = TownTime.noonOf(day);
        return new EmergencyAccessStarted(
                access(number),
                file,
                TEACHER.staff(),
                TEACHER.organisation(),
                EmergencyReason.LIFE,
                words(),
                from,
                from.plus(Duration.ofMinutes(60)),
                WorkingDays.after(day, 2));
    }

    private static EmergencyAccessReviewed reviewed(int number) {
        return new EmergencyAccessReviewed(
                access(number), other(number), AccessFinding.WITHIN_THE_RULES, null, words());
    }

    private static Known<Words> words() {
        return told(MOTHER, "言葉");
    }

    private static ProfileSettingsDecided setting(String minutes) {
        return new ProfileSettingsDecided(
                Town.MIHON,
                DAY.minusDays(9),
                DAY.minusDays(9),
                null,
                List.of(ProfileSetting.EMERGENCY_ACCESS_MINUTES.to(minutes)));
    }

    private static FileId other(int number) {
        return number == 1 ? FILE : new FileId(Town.id(9, 100 + number));
    }

    private static EmergencyAccessId access(int number) {
        return new EmergencyAccessId(Town.id(30, number));
    }
}
