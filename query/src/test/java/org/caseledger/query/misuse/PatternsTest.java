package org.caseledger.query.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.misuse.SeededOffice.MONTH;
import static org.caseledger.query.misuse.SeededOffice.staff;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.Ruling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** A month of ordinary looks of a hundred people, with every kind of misuse planted in it. */
@Tag("D5")
class PatternsTest {

    private static final int FALSE_ALARMS = 5;
    private static final LocalDateTime MONDAY = MONTH.atDay(5).atTime(9, 0);

    private final Map<Kind, StaffId> planted = new EnumMap<>(Kind.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_260_401})
    void at_least_all_kinds_but_one_are_found_and_few_others_are_listed(long seed) {
        var office = new SeededOffice(seed);
        office.works();
        plant(office);

        List<Listed> listed = office.listed();

        List<Kind> found =
                Arrays.stream(Kind.values())
                        .filter(kind -> listed.stream().anyMatch(each -> isPlanted(each, kind)))
                        .toList();
        Set<StaffId> misusers = new HashSet<>(planted.values());
        List<Listed> falseAlarms =
                listed.stream().filter(each -> !misusers.contains(each.staff())).toList();
        assertThat(found).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(Kind.values().length - 1);
        assertThat(falseAlarms).as("seed %d", seed).hasSizeLessThanOrEqualTo(FALSE_ALARMS);
    }

    @Test
    void ordinary_work_lists_hardly_anybody() {
        var office = new SeededOffice(7);
        office.works();

        assertThat(office.listed()).hasSizeLessThanOrEqualTo(FALSE_ALARMS);
    }

    @Test
    void an_entry_keeps_its_id_however_often_the_list_is_made() {
        var first = new SeededOffice(1);
        var again = new SeededOffice(1);
        for (SeededOffice office : List.of(first, again)) {
            office.works();
            plant(office);
        }

        assertThat(first.listed().stream().map(each -> each.id(MONTH)))
                .containsExactlyElementsOf(
                        again.listed().stream().map(each -> each.id(MONTH)).toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_says_why_in_words_and_follows_the_percentage_of_the_town(Kind kind) {
        assertThat(kind.because(12, 10)).contains("12").contains("10").endsWith("。");
        assertThat(new Thresholds(5, 200).of(kind)).isEqualTo(kind.limit(5) * 2);
        assertThat(new Thresholds(5, 0).of(kind)).isEqualTo(1);
    }

    private boolean isPlanted(Listed listed, Kind kind) {
        return listed.kind() == kind && listed.staff().equals(planted.get(kind));
    }

    private void plant(SeededOffice office) {
        var user = 20;
        for (Kind kind : Kind.values()) {
            StaffId who = staff(user);
            user += 6;
            planted.put(kind, who);
            plant(kind, who, office);
        }
    }

    private static void plant(Kind kind, StaffId who, SeededOffice office) {
        switch (kind) {
            case MANY_FILES_A_DAY ->
                    times(
                            55,
                            i ->
                                    office.opens(
                                            who, office.own(who, i), MONDAY.plusMinutes(11L * i)));
            case MANY_FILES_A_MONTH ->
                    times(
                            20,
                            day ->
                                    times(
                                            9,
                                            i ->
                                                    office.opens(
                                                            who,
                                                            office.foreign(who, 9 * day + i),
                                                            MONDAY.plusDays(day)
                                                                    .plusMinutes(13L * i))));
            case OUTSIDE_THE_CIRCLE ->
                    times(12, i -> office.opens(who, office.foreign(who, i), MONDAY.plusDays(i)));
            case SAME_SURNAME -> {
                FileId file = office.foreign(who, 3);
                office.areNamedAlike(who, file);
                office.opens(who, file, MONDAY);
            }
            case OUT_OF_HOURS ->
                    times(
                            12,
                            i ->
                                    office.opens(
                                            who,
                                            office.own(who, i),
                                            MONDAY.plusHours(14).plusDays(i)));
            case REPEATEDLY_REFUSED ->
                    times(
                            15,
                            i ->
                                    office.add(
                                            who,
                                            List.of(),
                                            MONDAY.plusMinutes(i),
                                            OutputPath.CASE_PAGE,
                                            Ruling.DENIED_BY_DEFAULT));
            case ONE_FILE_OFTEN ->
                    times(14, i -> office.opens(who, office.foreign(who, 5), MONDAY.plusDays(i)));
            case AFTER_THE_ROLE_ENDED -> {
                FileId file = office.foreign(who, 0);
                office.leaves(who, file);
                times(4, i -> office.opens(who, file, MONDAY.plusDays(i)));
            }
            case MANY_PROTECTED ->
                    times(
                            9,
                            i ->
                                    office.add(
                                            who,
                                            List.of(office.own(who, i)),
                                            MONDAY.plusDays(i),
                                            OutputPath.CASE_PAGE,
                                            Ruling.FORBIDDEN_LOCATION));
            case TAKEN_OUT_AT_ONCE ->
                    times(
                            20,
                            i -> office.takes(who, office.own(who, i), MONDAY.plusMinutes(2L * i)));
            case IN_QUICK_SUCCESSION ->
                    times(
                            14,
                            i ->
                                    office.opens(
                                            who, office.own(who, i), MONDAY.plusSeconds(30L * i)));
            case LOOKS_WITHOUT_WORK -> {
                office.recordedNothing(who);
                times(25, i -> office.opens(who, office.own(who, i), MONDAY.plusDays(i)));
            }
            case MANY_SEARCHES ->
                    times(
                            90,
                            i ->
                                    office.add(
                                            who,
                                            List.of(),
                                            MONDAY.plusMinutes(6L * i),
                                            OutputPath.SEARCH_API,
                                            Ruling.PERMITTED_CASE_CIRCLE));
        }
    }

    private static void times(int count, IntConsumer act) {
        for (int i = 0; i < count; i++) {
            act.accept(i);
        }
    }
}
