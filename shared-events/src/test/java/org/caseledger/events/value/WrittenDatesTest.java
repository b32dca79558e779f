package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class WrittenDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01",
                "2026/4/1",
                "2026/04/01",
                "2026年4月1日",
                "2026年4月1日",
                "令和8年4月1日",
                "R8.4.1"
            })
    void a_day_is_read_as_it_is_written(String text) {
        assertThat(WrittenDates.read(text)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-4-1",
                "2026-02-30",
                "2026/13/1",
                "2026/4-1",
                "2026年4月1",
                "4月1日",
                "26/4/1",
                "0000-00-00",
                ""
            })
    void whatever_is_no_day_or_could_be_two_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenDates.read(text))
                .withMessage("date.form");
    }
}
