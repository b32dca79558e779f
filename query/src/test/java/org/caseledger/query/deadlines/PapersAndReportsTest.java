package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.deadline.DeadlineKind.HANDLING_REPORT;
import static org.caseledger.events.deadline.DeadlineKind.PAPER_RECOVERY;
import static org.caseledger.events.deadline.DeadlineKind.SUPERIOR_REVIEW;
import static org.caseledger.events.deadline.DeadlineKind.SUSPENSION_ANSWER;
import static org.caseledger.query.deadlines.Told.*;

import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.MaterialFate;
import org.caseledger.events.conference.MaterialRecovered;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.suspension.SuspensionDeclined;
import org.caseledger.events.suspension.SuspensionRequested;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

class PapersAndReportsTest {

    private static final SittingId SITTING = new SittingId(new UUID(6, 1));
    private static final ItemId ITEM = new ItemId(new UUID(6, 2));
    private static final StaffId TEACHER = new StaffId(new UUID(6, 3));
    private static final StaffId SUPERIOR = new StaffId(new UUID(6, 4));
    private static final UUID CUSTODY = new UUID(6, 5);
    private static final HouseholdId HOUSEHOLD = new HouseholdId(new UUID(6, 6));
    private static final LocalDate SITS = DAY.plusDays(5);
    private static final TwoPersons ALONE =
            new TwoPersons(TEACHER, null, SUPERIOR, DAY.plusDays(14));

    @Test
    void each_copy_of_a_paper_is_due_back_after_the_sitting_until_it_came_back() {
        Told told = file(copy(1), copy(2));

        assertThat(told.all(PAPER_RECOVERY))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.countedFrom()).isEqualTo(SITS);
                    assertThat(row.within()).isEqualTo(ProfileSetting.PAPERS_RECOVERY_DAYS);
                    assertThat(row.owner()).isEqualTo(Owner.of(DESK));
                    assertThat(row.itemId()).isEqualTo(ITEM);
                });

        told.and(new MaterialRecovered(SITTING, ITEM, FILE, 1, 2, MaterialFate.RECOVERED, SITS));
        assertThat(told.states(PAPER_RECOVERY)).containsExactly(State.OPEN, State.MET);
    }

    private static MaterialDistributed copy(int number) {
        return new MaterialDistributed(SITTING, ITEM, FILE, 1, number, TEACHER, SITS);
    }

    @Test
    void a_suspicion_is_reported_within_the_days_of_the_profile() {
        var suspicion =
                new SuspicionRecorded(
                        HOUSEHOLD,
                        FILE,
                        1,
                        MOTHER,
                        null,
                        null,
                        Occurred.onDay(DAY),
                        SaidBy.observed());
        Told told = file(suspicion);
        assertThat(told.one(HANDLING_REPORT).within()).isEqualTo(ProfileSetting.ABUSE_REPORT_DAYS);

        told.and(
                new AbuseReportMade(
                        HOUSEHOLD,
                        FILE,
                        MOTHER,
                        Withheld.notEntitled(),
                        WORDS,
                        null,
                        DAY,
                        LocalTime.NOON,
                        1));
        assertThat(told.states(HANDLING_REPORT)).containsExactly(State.MET);
    }

    @Test
    void a_request_to_stop_the_use_is_answered_within_the_days_of_the_profile() {
        var id = new SuspensionId(new UUID(6, 7));
        Told told = file(new SuspensionRequested(id, FILE, MOTHER, WORDS, DAY));
        assertThat(told.one(SUSPENSION_ANSWER).within())
                .isEqualTo(ProfileSetting.SUSPENSION_ANSWER_DAYS);
        assertThat(told.one(SUSPENSION_ANSWER).countedFrom()).isEqualTo(DAY);

        told.and(new SuspensionDeclined(id, FILE, WORDS));
        assertThat(told.states(SUSPENSION_ANSWER)).containsExactly(State.MET);
    }

    @Test
    void the_superiors_review_ends_what_it_was_due_for_at_the_start_and_at_the_return() {
        Told told = file(kept());
        assertThat(told.one(SUPERIOR_REVIEW).owner()).isEqualTo(Owner.of(null, SUPERIOR));
        told.and(reviewed());
        assertThat(told.states(SUPERIOR_REVIEW)).containsExactly(State.MET);

        told.and(new ValuablesReturned(CASE, FILE, CUSTODY, MOTHER, WORDS, ALONE, DAY));
        assertThat(told.states(SUPERIOR_REVIEW)).containsExactly(State.MET, State.OPEN);
        told.and(reviewed());
        assertThat(told.states(SUPERIOR_REVIEW)).containsExactly(State.MET, State.MET);
    }

    private static ValuablesCustodyStarted kept() {
        return new ValuablesCustodyStarted(
                CASE,
                FILE,
                CUSTODY,
                MOTHER,
                List.of(WORDS),
                ConsentForm.ORAL,
                DAY,
                ALONE,
                DAY,
                null);
    }

    private static CustodyReviewed reviewed() {
        return new CustodyReviewed(CASE, FILE, CUSTODY, MOTHER, WORDS, DAY);
    }
}
