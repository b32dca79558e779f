package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

@Tag("D26")
class EraDatesTest {

    @ParameterizedTest
    @CsvSource({
        "令和8年4月1日, 2026-04-01",
        "R8.4.1, 2026-04-01",
        "r8/04/01, 2026-04-01",
        "R8-4-1, 2026-04-01",
        "Ｒ８．４．１, 2026-04-01",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "R元.5.1, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "平成元年1月8日, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "昭和元年12月25日, 1926-12-25",
        "大正15年12月24日, 1926-12-24",
        "大正元年7月30日, 1912-07-30",
        "明治45年7月29日, 1912-07-29",
        "明治6年1月1日, 1873-01-01",
        "H12.2.29, 2000-02-29"
    })
    void a_day_of_an_era_is_read(String text, LocalDate day) {
        assertThat(EraDates.read(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月1日, date.era-other-era",
        "令和元年4月30日, date.era-other-era",
        "昭和64年1月8日, date.era-other-era",
        "平成元年1月7日, date.era-other-era",
        "大正15年12月25日, date.era-other-era",
        "明治45年7月30日, date.era-other-era",
        "昭和元年12月24日, date.era-other-era",
        "令和8年2月29日, date.era-no-such-day",
        "令和8年4月31日, date.era-no-such-day",
        "R8.13.1, date.era-no-such-day",
        "明治5年12月2日, date.era-too-early",
        "令和8年4月, date.form",
        "令和0年4月1日, date.form",
        "令和08年4月1日, date.form",
        "R8.4/1, date.form",
        "8.4.1, date.form",
        "X8.4.1, date.form"
    })
    void a_day_that_an_era_did_not_have_is_refused_with_the_reason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EraDates.read(text))
                .withMessage(reason);
    }

    @Test
    void every_day_from_1873_to_2100_is_read_as_it_was_written() {
        LocalDate end = LocalDate.of(2100, 12, 31);
        for (var day = LocalDate.of(1873, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            assertThat(EraDates.read(EraDates.write(day))).isEqualTo(day);
            assertThat(EraDates.read(EraDates.writeShort(day))).isEqualTo(day);
        }
    }

    @Test
    void the_first_year_is_written_as_the_first() {
        assertThat(EraDates.write(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(EraDates.write(LocalDate.of(2026, 4, 1))).isEqualTo("令和8年4月1日");
        assertThat(EraDates.write(LocalDate.of(1872, 12, 31))).isEqualTo("1872年12月31日");
    }

    @ParameterizedTest
    @CsvSource({
        "H10頃, 1998-01-01, ABOUT, 平成10年頃",
        "平成10年ごろ, 1998-01-01, ABOUT, 平成10年頃",
        "1998年頃, 1998-01-01, ABOUT, 平成10年頃",
        "H10, 1998-01-01, YEAR, 平成10年",
        "1998, 1998-01-01, YEAR, 平成10年",
        "H10.5, 1998-05-01, MONTH, 平成10年5月",
        "平成10年5月, 1998-05-01, MONTH, 平成10年5月",
        "1998-05, 1998-05-01, MONTH, 平成10年5月",
        "令和元年5月, 2019-05-01, MONTH, 令和元年5月",
        "令和元年, 2019-01-01, YEAR, 令和元年",
        "1998/5/3, 1998-05-03, DAY, 平成10年5月3日",
        "1998年5月3日, 1998-05-03, DAY, 平成10年5月3日",
        "H10.5.3, 1998-05-03, DAY, 平成10年5月3日"
    })
    void as_much_is_kept_of_a_date_as_is_known(
            String text, LocalDate on, Occurred.Precision precision, String written) {
        Occurred read = PartialDates.read(text);

        assertThat(read).isEqualTo(new Occurred(on, precision));
        assertThat(PartialDates.write(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H10.5頃", "頃", "むかし", "H10.5.32", "1998-13", "平成32年", "令和元年4月"})
    void what_is_no_date_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDates.read(text));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2025, 令和7年度", "2026-04-01, 2026, 令和8年度", "2019-04-30, 2019, 令和元年度"})
    void a_fiscal_year_runs_from_april_to_march(LocalDate day, int year, String words) {
        FiscalYear found = FiscalYear.of(day);

        assertThat(found.year()).isEqualTo(year);
        assertThat(found.inWords()).isEqualTo(words);
        assertThat(found.includes(day)).isTrue();
        assertThat(found.next().includes(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-01, 2026-03-31, 17",
        "2008-04-01, 2026-04-01, 18",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2028-02-29, 20",
        "2008-02-29, 2008-02-29, 0"
    })
    void age_is_counted_in_completed_years(LocalDate birth, LocalDate day, int age) {
        assertThat(Age.on(day, birth)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-01, 18, 2026-03-31",
        "2008-04-02, 18, 2026-04-01",
        "2008-02-29, 18, 2026-02-28",
        "2008-02-29, 20, 2028-02-28",
        "2008-03-01, 18, 2026-02-28",
        "2008-03-01, 20, 2028-02-29",
        "2008-01-01, 18, 2025-12-31"
    })
    void an_age_is_reached_as_the_day_before_the_birthday_ends(
            LocalDate birth, int age, LocalDate reached) {
        assertThat(Age.reachedAtTheEndOf(age, birth)).isEqualTo(reached);
        assertThat(Age.on(reached.plusDays(1), birth)).isEqualTo(age);
        assertThat(Age.on(reached, birth)).isEqualTo(age - 1);
    }

    @Test
    void nobody_has_an_age_before_being_born() {
        LocalDate birth = LocalDate.of(2026, 4, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> Age.on(birth.minusDays(1), birth));
    }
}
