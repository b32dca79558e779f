package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.deadline.DeadlineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

class WorkGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    /** What an office looks after, not the work of a case. */
    private static final Set<DeadlineKind> OF_THE_OFFICE =
            EnumSet.of(
                    DeadlineKind.OTHER_SCHEME_END,
                    DeadlineKind.RETURN_EXPECTED,
                    DeadlineKind.CONTRACT_END,
                    DeadlineKind.AGREEMENT_END);

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void what_is_due_is_announced_by_one_group_or_is_the_offices(DeadlineKind kind) {
        long groups =
                Arrays.stream(WorkGroup.values())
                        .filter(group -> group.kinds().contains(kind))
                        .count();

        assertThat(groups).isEqualTo(OF_THE_OFFICE.contains(kind) ? 0 : 1);
    }

    @Test
    void overdue_is_what_was_due_before_today_of_any_kind() {
        assertThat(WorkGroup.OVERDUE.kinds()).isEmpty();
        assertThat(WorkGroup.OVERDUE.until(TODAY)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(WorkGroup.ANSWERS.until(TODAY)).isNull();
    }
}
