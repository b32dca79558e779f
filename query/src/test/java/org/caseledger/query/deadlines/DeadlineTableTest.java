package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.query.sentences.DeadlineTerms;
import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DeadlineTableTest {

    private static final Pattern LOOKS_DUE =
            Pattern.compile(
                    ".*(due|until|next|again|review|expect|expir).*|.*By",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void every_day_that_looks_due_is_a_deadline_or_said_to_be_none() {
        Set<String> settled = new HashSet<>(DeadlineTable.NO_DEADLINES.keySet());
        settled.addAll(opening());

        Set<String> due =
                days().filter(day -> LOOKS_DUE.matcher(lastPart(day)).matches())
                        .collect(Collectors.toSet());
        assertThat(due).hasSizeGreaterThan(25);
        assertThat(due.stream().filter(day -> !settled.contains(day))).isEmpty();
    }

    @Test
    void what_is_said_to_be_no_deadline_is_there_and_is_none() {
        assertThat(days().toList()).containsAll(DeadlineTable.NO_DEADLINES.keySet());
        assertThat(opening()).doesNotContainAnyElementsOf(DeadlineTable.NO_DEADLINES.keySet());
        assertThat(DeadlineTable.NO_DEADLINES.values()).allMatch(why -> why.length() > 20);
    }

    @Test
    void a_day_that_a_line_of_the_table_names_is_a_component_of_its_event() {
        assertThat(days().toList()).containsAll(opening());
    }

    @Test
    void every_kind_is_opened_and_ended_by_something_and_has_its_words() {
        Set<DeadlineKind> opened =
                DeadlineTable.OPENINGS.stream().map(Opening::kind).collect(Collectors.toSet());
        Set<DeadlineKind> ended =
                DeadlineTable.ENDINGS.stream().map(Ending::kind).collect(Collectors.toSet());
        opened.add(DeadlineKind.FADE_OUT);
        ended.add(DeadlineKind.FADE_OUT);

        assertThat(opened).containsExactlyInAnyOrder(DeadlineKind.values());
        assertThat(ended).containsExactlyInAnyOrder(DeadlineKind.values());
        assertThat(Arrays.stream(DeadlineKind.values()).map(DeadlineTerms::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void time_ends_no_deadline() {
        assertThat(DeadlineTable.ENDINGS)
                .noneMatch(ending -> DeadlineEvent.class.isAssignableFrom(ending.by()));
        assertThat(FadeOut.CONTACTS).noneMatch(DeadlineEvent.class::isAssignableFrom);
    }

    private static Set<String> opening() {
        return DeadlineTable.OPENINGS.stream()
                .filter(line -> line.component() != null)
                .map(line -> line.by().getSimpleName() + "." + line.component())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every day stated in any event but those about deadlines themselves. */
    private static Stream<String> days() {
        return EventCatalogue.entries().stream()
                .map(CatalogueEntry::type)
                .filter(type -> !DeadlineEvent.class.isAssignableFrom(type))
                .flatMap(type -> days(type.getSimpleName(), type));
    }

    private static Stream<String> days(String place, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> days(place, part));
    }

    private static Stream<String> days(String place, RecordComponent part) {
        String name = place + "." + part.getName();
        Class<?> held = held(part.getGenericType());
        if (held == LocalDate.class) {
            return Stream.of(name);
        }
        boolean ours = held.getName().startsWith("org.caseledger.");
        return ours && held.isRecord() ? days(name, held) : Stream.empty();
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            return held(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
