package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.outreach.OutreachRefusal.EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.HOLD_WITHOUT_WATCH;
import static org.caseledger.command.outreach.OutreachRefusal.NO_EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_ALREADY_HELD;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DUE_DATE_PASSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_HELD;
import static org.caseledger.command.outreach.OutreachRefusal.REFUSAL_NOT_THE_PERSONS_OWN;
import static org.caseledger.command.outreach.OutreachRefusal.WATCH_NOT_ARRANGED;

import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.OutreachEmergencyBegan;
import org.caseledger.events.outreach.OutreachEmergencyEnded;
import org.caseledger.events.outreach.OutreachHeld;
import org.caseledger.events.outreach.OutreachResumed;
import org.caseledger.events.outreach.WatchArranged;
import org.caseledger.events.outreach.WatchReleased;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class HoldAndWatchTest {

    private static final WatchArranged WATCHED =
            new WatchArranged(
                    A51.OUTREACH, FILE, CARE_CENTRE, told(SON, "月に一度"), DAY.plusMonths(1));
    private static final OutreachHeld HELD =
            new OutreachHeld(A51.OUTREACH, FILE, told(SON, "今は待つ"), DAY, DAY.plusMonths(1));

    private static HoldOutreach hold(LocalDate review) {
        return new HoldOutreach(A51.OUTREACH, A51.words(), DAY, review);
    }

    private static ReleaseWatch release(AgencyId agency) {
        return new ReleaseWatch(A51.OUTREACH, agency, A51.words(), DAY);
    }

    @Test
    void approaching_is_held_only_under_watch_and_until_a_day() {
        A51.running().when(hold(DAY.plusMonths(1))).thenRefused(HOLD_WITHOUT_WATCH);
        A51.running()
                .given(WATCHED)
                .when(hold(DAY.minusDays(1)))
                .thenRefused(OUTREACH_DUE_DATE_PASSED);
        A51.running()
                .given(WATCHED)
                .when(hold(DAY.plusMonths(1)))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(OutreachHeld.class));
        A51.running()
                .given(WATCHED, HELD)
                .when(hold(DAY.plusMonths(1)))
                .thenRefused(OUTREACH_ALREADY_HELD);
    }

    @Test
    void a_hold_ends_by_going_on() {
        ResumeOutreach resume = new ResumeOutreach(A51.OUTREACH, DAY);
        A51.running()
                .given(WATCHED, HELD)
                .when(resume)
                .then(new OutreachResumed(A51.OUTREACH, FILE, DAY));
        A51.running().when(resume).thenRefused(OUTREACH_NOT_HELD);
    }

    @Test
    void the_last_watch_of_a_hold_is_not_released() {
        A51.running().when(release(CARE_CENTRE)).thenRefused(WATCH_NOT_ARRANGED);
        A51.running()
                .given(WATCHED, HELD)
                .when(release(CARE_CENTRE))
                .thenRefused(HOLD_WITHOUT_WATCH);
        A51.running()
                .given(WATCHED)
                .when(release(CARE_CENTRE))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(WatchReleased.class));
    }

    @Test
    void while_held_the_person_may_get_in_touch_and_the_approach_may_change() {
        A51.running()
                .given(WATCHED, HELD)
                .when(
                        new ReceiveContactByPerson(
                                A51.OUTREACH,
                                ContactMeans.PHONE,
                                Occurred.onDay(DAY),
                                A51.words(),
                                null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        A51.running()
                .given(WATCHED, HELD)
                .when(new ChangeApproach(A51.OUTREACH, A51.words(), A51.words(), DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_lasting_refusal_is_the_persons_own_word() {
        A51.running()
                .when(refusal(ContactRefusal.FOR_GOOD, SaidBy.family(FATHER), null))
                .thenRefused(REFUSAL_NOT_THE_PERSONS_OWN);
        A51.running()
                .when(refusal(ContactRefusal.FOR_GOOD, SaidBy.person(FATHER), null))
                .thenRefused(REFUSAL_NOT_THE_PERSONS_OWN);
        A51.running()
                .when(refusal(ContactRefusal.FOR_GOOD, SaidBy.person(SON), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        A51.running()
                .when(refusal(ContactRefusal.FOR_NOW, SaidBy.family(FATHER), DAY.minusDays(1)))
                .thenRefused(OUTREACH_DUE_DATE_PASSED);
    }

    private static RecordContactRefusal refusal(
            ContactRefusal extent, SaidBy saidBy, @Nullable LocalDate again) {
        return new RecordContactRefusal(
                A51.OUTREACH, extent, null, saidBy, Occurred.onDay(DAY), again);
    }

    @Test
    void an_emergency_comes_in_any_stage_and_goes_with_its_report() {
        RecordOutreachEmergency emergency =
                new RecordOutreachEmergency(
                        A51.OUTREACH,
                        A51.words(),
                        A51.words(),
                        Occurred.onDay(DAY),
                        DAY.plusDays(14));
        OutreachEmergencyBegan begun =
                new OutreachEmergencyBegan(
                        A51.OUTREACH,
                        FILE,
                        told(SON, "倒れていた"),
                        told(SON, "救急要請"),
                        Occurred.onDay(DAY),
                        DAY.plusDays(14));
        EndOutreachEmergency end = new EndOutreachEmergency(A51.OUTREACH, A51.words(), DAY);
        A51.given(A51.SIGNAL).when(emergency).thenAccepted(events -> assertThat(events).hasSize(1));
        A51.running().given(WATCHED, HELD).when(emergency).thenAccepted(events -> {});
        A51.running().given(begun).when(emergency).thenRefused(EMERGENCY_OPEN);
        A51.running().when(end).thenRefused(NO_EMERGENCY_OPEN);
        A51.running()
                .given(begun)
                .when(end)
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(OutreachEmergencyEnded.class));
        A51.given(A51.SIGNAL, begun, A51.OPENED, A51.CONNECTED, A51.STABLE)
                .when(new CloseOutreach(A51.OUTREACH, A51.words(), DAY))
                .thenRefused(EMERGENCY_OPEN);
    }
}
