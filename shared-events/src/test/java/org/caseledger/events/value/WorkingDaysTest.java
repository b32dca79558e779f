package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.UUID;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-12", "2024-08-12", "2024-09-22", "2024-09-23", "2024-11-04", "2025-02-24",
                "2025-03-20", "2025-05-06", "2025-09-23", "2025-11-24", "2026-01-12", "2026-02-23",
                "2026-03-20", "2026-05-06", "2026-07-20", "2026-09-21", "2026-09-22", "2026-09-23",
                "2026-10-12", "2026-11-23", "2026-12-29", "2027-01-03", "2027-03-22", "2026-11-21"
            })
    void offices_are_closed(String day) {
        assertThat(WorkingDays.isOne(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-21",
                "2026-01-05",
                "2026-05-07",
                "2026-06-03",
                "2026-09-24",
                "2026-12-28",
                "2027-01-04",
                "2026-08-12",
                "2026-11-20"
            })
    void offices_are_open(String day) {
        assertThat(WorkingDays.isOne(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-03, 2026-06-05",
        "2026-05-29, 2026-06-02",
        "2026-05-01, 2026-05-08",
        "2026-09-18, 2026-09-25",
        "2026-12-28, 2027-01-05",
        "2026-12-31, 2027-01-05"
    })
    void two_working_days_pass_over_weekends_and_holidays(String day, String due) {
        assertThat(WorkingDays.after(LocalDate.parse(day), 2)).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void a_number_is_read_as_people_type_it_and_bounds_the_ids_that_have_it() {
        var file = new FileId(UUID.fromString("3f2a91bc-77d0-4aaa-8bbb-0123456789ab"));
        var number = FileNumber.of(file);

        assertThat(number).hasToString("3f2a-91bc-77d0");
        assertThat(FileNumber.typed(" 3F2A 91bc-77d0 ")).contains(number);
        assertThat(FileNumber.typed("3f2a-91bc")).isEmpty();
        assertThat(FileNumber.typed("見本")).isEmpty();
        assertThat(file.toString()).isBetween(number.first().toString(), number.last().toString());
    }
}
