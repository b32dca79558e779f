package org.caseledger.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.review.Story.*;

import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;

class EachReportWasWithoutDelayTest {

    private static final HouseholdId HOUSE = new HouseholdId(id(40));

    private final ReviewQuestion question = new EachReportWasWithoutDelay();

    @Test
    void a_report_of_the_next_day_is_in_time() {
        Answer answer = seen(2).with(report(DAY.minusDays(1), 1)).asked(question);

        assertThat(answer.count()).isEqualTo(1);
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_report_of_the_day_after_is_late() {
        Answer answer = seen(2).with(report(DAY, 1)).asked(question);

        assertThat(answer.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.positions()).hasSize(2));
    }

    @Test
    void a_report_on_the_person_without_a_number_counts() {
        assertThat(seen(2).with(report(DAY.minusDays(2), null)).asked(question).findings())
                .isEmpty();
    }

    @Test
    void a_suspicion_that_nobody_answered_in_time_is_found() {
        assertThat(seen(1).asked(question).findings()).isEmpty();
        assertThat(seen(2).asked(question).findings()).hasSize(1);
    }

    @Test
    void a_suspicion_cleared_up_in_time_needs_no_report() {
        SuspicionEnded ended =
                new SuspicionEnded(HOUSE, FILE, 1, PERSON, sealed(), DAY.minusDays(2));
        assertThat(seen(2).with(ended).asked(question).findings()).isEmpty();
    }

    private static Story seen(int daysAgo) {
        return new Story()
                .with(
                        new SuspicionRecorded(
                                HOUSE,
                                FILE,
                                1,
                                PERSON,
                                sealed(),
                                null,
                                Occurred.onDay(DAY.minusDays(daysAgo)),
                                SaidBy.observed()));
    }

    private static AbuseReportMade report(LocalDate on, @Nullable Integer answers) {
        return new AbuseReportMade(
                HOUSE, FILE, PERSON, sealed(), sealed(), null, on, LocalTime.of(23, 0), answers);
    }
}
