package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.Told.*;

import org.caseledger.events.deadline.ReviewOverdue;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.EmergencyReported;
import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.WatchArranged;
import org.caseledger.events.outreach.WatchReleased;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class DeadlineBookTest {

    private static final ReferralReceived RECEIVED =
            new ReferralReceived(CASE, FILE, DESK, NEXT, new UUID(3, 1), List.of(), DAY);
    private static final PlanDrafted PLAN =
            new PlanDrafted(
                    CASE,
                    FILE,
                    1,
                    List.of(),
                    WORDS,
                    WORDS,
                    List.of(),
                    DAY,
                    DAY.plusMonths(6),
                    DAY.plusMonths(3),
                    false,
                    false);
    private static final RoleId ROLE = new RoleId(new UUID(5, 1));
    private static final OutreachId OUTREACH = new OutreachId(new UUID(5, 2));
    private static final ItemId ITEM = new ItemId(new UUID(5, 3));
    private static final MonitoringRecorded MONITORED =
            new MonitoringRecorded(CASE, FILE, DAY, WORDS, List.of(), DAY.plusMonths(2), null);
    private static final MultiAgencyCollaborationClosed CLOSED =
            new MultiAgencyCollaborationClosed(CASE, FILE, DAY);

    @Test
    void a_plan_sets_its_review_and_its_end_for_the_agency_that_coordinates() {
        Told told = file(RECEIVED, PLAN);

        assertThat(told.one(PLAN_REVIEW).dueOn()).isEqualTo(DAY.plusMonths(3));
        assertThat(told.one(PLAN_END).dueOn()).isEqualTo(DAY.plusMonths(6));
        assertThat(told.one(PLAN_END).owner()).isEqualTo(Owner.of(DESK));
        assertThat(told.one(PLAN_END).setBy()).isEqualTo(eventId(1));
    }

    @Test
    void monitoring_meets_the_review_and_sets_the_next_one() {
        Told told = file(RECEIVED, PLAN, MONITORED, MONITORED);

        assertThat(told.states(PLAN_REVIEW)).containsExactly(State.MET);
        assertThat(told.states(MONITORING)).containsExactly(State.MET, State.OPEN);
    }

    @Test
    void an_open_deadline_goes_to_the_agency_that_coordinates_then() {
        Told told = file(RECEIVED, new CoordinationAccepted(CASE, FILE, DESK, NEXT, DAY), PLAN);

        assertThat(told.one(PLAN_REVIEW).owner()).isEqualTo(Owner.of(NEXT));
    }

    @Test
    void with_the_end_of_the_run_its_deadlines_lapse_and_the_lead_follows_up() {
        var lead = new LeadSupporterDesignated(CASE, FILE, NEXT, null, null, WORDS);

        Told told = file(RECEIVED, PLAN, lead, CLOSED);

        assertThat(told.states(PLAN_REVIEW)).containsExactly(State.LAPSED);
        assertThat(told.states(PLAN_END)).containsExactly(State.LAPSED);
        assertThat(told.states(FADE_OUT)).containsExactly(State.LAPSED);
        assertThat(told.one(FOLLOW_UP).owner()).isEqualTo(Owner.of(NEXT));
        assertThat(told.one(FOLLOW_UP).within()).isEqualTo(ProfileSetting.FOLLOW_UP_DAYS);
        assertThat(told.one(FOLLOW_UP).countedFrom()).isEqualTo(DAY);
    }

    @Test
    void what_was_promised_to_be_reported_stays_due_after_the_end() {
        Told told = file(RECEIVED, urgent(1), urgent(2), CLOSED);
        assertThat(told.states(REPORT_BACK)).containsExactly(State.OPEN, State.OPEN);

        told.and(new UrgentSupportReported(CASE, FILE, 2, null, WORDS, DAY));
        assertThat(told.states(REPORT_BACK)).containsExactly(State.OPEN, State.MET);
    }

    private static UrgentSupportGiven urgent(int number) {
        return new UrgentSupportGiven(
                CASE,
                FILE,
                number,
                List.of(),
                WORDS,
                WORDS,
                Occurred.onDay(DAY),
                DAY.plusDays(14),
                null);
    }

    @Test
    void a_suspended_case_waits_for_its_watch_and_does_not_fade() {
        var suspended =
                new SupportSuspended(
                        CASE,
                        FILE,
                        ITEM,
                        new UUID(6, 1),
                        WORDS,
                        WORDS,
                        NEXT,
                        DAY,
                        DAY.plusMonths(1));

        Told told = file(RECEIVED, PLAN, suspended);
        assertThat(told.one(WATCH_REVIEW).owner()).isEqualTo(Owner.of(NEXT));
        assertThat(told.states(PLAN_REVIEW)).containsExactly(State.LAPSED);
        assertThat(told.states(FADE_OUT)).containsExactly(State.LAPSED);

        told.and(new SupportResumed(CASE, FILE, DAY));
        assertThat(told.states(WATCH_REVIEW)).containsExactly(State.MET);
        assertThat(told.states(FADE_OUT)).containsExactly(State.LAPSED, State.OPEN);
    }

    @Test
    void each_role_awaits_the_answer_of_its_agency() {
        var other = new RoleId(new UUID(5, 9));
        Told told =
                file(
                        RECEIVED,
                        new RoleOffered(CASE, FILE, ROLE, 1, DESK),
                        new RoleOffered(CASE, FILE, other, 1, NEXT),
                        new RoleAccepted(CASE, FILE, ROLE, DESK, null, SaidBy.agency(DESK), DAY));

        assertThat(told.states(ROLE_ANSWER)).containsExactly(State.MET, State.OPEN);
        assertThat(told.all(ROLE_ANSWER).getLast().owner()).isEqualTo(Owner.of(NEXT));
    }

    @Test
    void an_emergency_is_reported_back_by_its_event() {
        var emergency =
                new EmergencyDisclosureMade(
                        FILE,
                        DESK,
                        NEXT,
                        List.of(),
                        Set.of(),
                        WORDS,
                        Occurred.onDay(DAY),
                        DAY.plusDays(7),
                        true);

        Told told = file(RECEIVED, emergency, emergency);
        told.and(new EmergencyReported(FILE, eventId(1), ITEM, DAY));

        assertThat(told.states(REPORT_BACK)).containsExactly(State.MET, State.OPEN);
    }

    @Test
    void a_contact_counts_the_days_without_contact_anew() {
        Told told = file(RECEIVED);
        UUID before = told.one(FADE_OUT).setBy();

        told.and(MONITORED);

        assertThat(told.one(FADE_OUT).setBy()).isNotEqualTo(before).isEqualTo(eventId(1));
        assertThat(told.one(FADE_OUT).within()).isEqualTo(ProfileSetting.FADE_OUT_DAYS);
    }

    @Test
    void outreach_tries_again_and_looks_again_at_each_watch() {
        Told told = file(opened(), refused(), watch(DESK), watch(NEXT));
        assertThat(told.states(TRY_AGAIN)).containsExactly(State.OPEN);
        assertThat(told.states(WATCH_REVIEW)).containsExactly(State.OPEN, State.OPEN);

        told.and(new WatchReleased(OUTREACH, FILE, DESK, WORDS, DAY));
        assertThat(told.states(WATCH_REVIEW)).containsExactly(State.MET, State.OPEN);

        told.and(new OutreachClosed(OUTREACH, FILE, WORDS, DAY));
        assertThat(told.states(TRY_AGAIN)).containsExactly(State.LAPSED);
        assertThat(told.states(WATCH_REVIEW)).containsExactly(State.MET, State.LAPSED);
    }

    private static OutreachOpened opened() {
        return new OutreachOpened(OUTREACH, FILE, MOTHER, DESK, OutreachGround.values()[0], DAY);
    }

    private static ContactRefused refused() {
        return new ContactRefused(
                OUTREACH,
                FILE,
                ContactRefusal.values()[0],
                null,
                SaidBy.person(MOTHER),
                Occurred.onDay(DAY),
                DAY.plusDays(30));
    }

    private static WatchArranged watch(AgencyId agency) {
        return new WatchArranged(OUTREACH, FILE, agency, WORDS, DAY.plusDays(20));
    }

    @Test
    void an_absence_that_ended_otherwise_is_no_longer_waited_for() {
        var house = new HouseholdId(new UUID(7, 1));
        Told told =
                file(
                        new AbsenceBegan(
                                house,
                                FILE,
                                MOTHER,
                                Withheld.notEntitled(),
                                null,
                                Occurred.onDay(DAY),
                                DAY.plusDays(9),
                                SaidBy.person(MOTHER)),
                        new MemberDied(
                                house,
                                FILE,
                                MOTHER,
                                Occurred.onDay(DAY),
                                null,
                                SaidBy.person(MOTHER)));

        assertThat(told.states(RETURN_EXPECTED)).containsExactly(State.LAPSED);
    }

    @Test
    void what_the_ledger_notes_ends_nothing() {
        Told told = file(RECEIVED, PLAN);
        DeadlineRow due = told.one(PLAN_REVIEW);

        told.and(
                new ReviewOverdue(
                        due.deadlineId(), FILE, PLAN_REVIEW, DAY.plusMonths(3), due.setBy()));

        assertThat(told.one(PLAN_REVIEW)).isEqualTo(due.raised(DAY.plusMonths(3)));
        assertThat(told.states(FADE_OUT)).containsExactly(State.OPEN);
    }
}
