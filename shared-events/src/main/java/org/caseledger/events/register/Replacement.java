package org.caseledger.events.register;

import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts another value in the place of one value of an entry, as a correction says. A value inside a
 * list or a nested record is named by its path: {@code roles.0.task}, also {@code roles[0].task}.
 */
public final class Replacement {

    private Replacement() {}

    /**
     * The event as the correction makes it read.
     *
     * @throws IllegalArgumentException when there is no such place, or it cannot hold what the
     *     correction gives
     */
    public static LedgerEvent in(LedgerEvent event, EntryCorrected correction) {
        return (LedgerEvent) replaced((Record) event, steps(correction.component()), correction);
    }

    private static Record replaced(Record whole, List<String> path, EntryCorrected correction) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        boolean found = false;
        for (int at = 0; at < components.length; at++) {
            boolean here = components[at].getName().equals(path.getFirst());
            Object was = valueIn(components[at], whole);
            values[at] = here ? within(components[at], was, rest(path), correction) : was;
            found |= here;
        }
        if (!found) {
            throw new IllegalArgumentException("correction.component");
        }
        return made(whole, components, values);
    }

    private static @Nullable Object within(
            RecordComponent part, @Nullable Object was, List<String> path, EntryCorrected given) {
        if (path.isEmpty()) {
            return given.words() != null
                    ? given.words()
                    : Correctable.parsed(part.getGenericType(), String.valueOf(given.value()));
        }
        if (was instanceof List<?> list) {
            return withOne(list, path, given);
        }
        if (was instanceof Record nested && !(was instanceof Labelled<?>)) {
            return replaced(nested, path, given);
        }
        throw new IllegalArgumentException("correction.component");
    }

    private static List<?> withOne(List<?> list, List<String> path, EntryCorrected given) {
        List<Object> all = new ArrayList<>(list);
        int place = place(path.getFirst(), all.size());
        if (place < 0) {
            throw new IllegalArgumentException("correction.component");
        }
        all.set(place, one(all.get(place), rest(path), given));
        return all;
    }

    /** One of a list: a record with another value inside, or a labelled line as a whole. */
    private static Object one(Object was, List<String> path, EntryCorrected given) {
        if (was instanceof Labelled<?> && path.isEmpty() && given.words() != null) {
            return given.words();
        }
        if (was instanceof Record whole && !(was instanceof Labelled<?>) && !path.isEmpty()) {
            return replaced(whole, path, given);
        }
        throw new IllegalArgumentException("correction.component");
    }

    /** The component that a path leads to, if the event has it. */
    public static Optional<RecordComponent> component(LedgerEvent event, String path) {
        return found(event, steps(path)).map(Found::part);
    }

    /** What stands at a path of an event; empty when nothing does. */
    public static Optional<Object> valueAt(LedgerEvent event, String path) {
        return found(event, steps(path)).map(Found::value);
    }

    private record Found(RecordComponent part, @Nullable Object value) {}

    private static Optional<Found> found(@Nullable Object whole, List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (whole instanceof List<?> list) {
            int place = place(path.getFirst(), list.size());
            return place < 0 ? Optional.empty() : found(list.get(place), rest(path));
        }
        if (whole instanceof Record one && !(whole instanceof Labelled<?>)) {
            return part(one, path.getFirst())
                    .flatMap(part -> found(new Found(part, valueIn(part, one)), rest(path)));
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Found here, List<String> path) {
        if (path.isEmpty()) {
            return Optional.of(here);
        }
        return line(here, path).or(() -> found(here.value(), path));
    }

    /** A labelled line of a list: found as the list's component, with the line as its value. */
    private static Optional<Found> line(Found list, List<String> path) {
        if (path.size() != 1 || !(list.value() instanceof List<?> lines)) {
            return Optional.empty();
        }
        int place = place(path.getFirst(), lines.size());
        return place >= 0 && lines.get(place) instanceof Labelled<?> line
                ? Optional.of(new Found(list.part(), line))
                : Optional.empty();
    }

    private static Optional<RecordComponent> part(Record whole, String name) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst();
    }

    /** {@code roles[0].task} means {@code roles.0.task}. */
    private static List<String> steps(String path) {
        return List.of(path.replaceAll("\\[(\\d+)]", ".$1").split("\\.", -1));
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }

    /** The place in a list, or -1 where it has none of that number. */
    private static int place(String step, int size) {
        boolean inside = step.matches("\\d{1,4}") && Integer.parseInt(step) < size;
        return inside ? Integer.parseInt(step) : -1;
    }

    /** All labelled values of an event, those in lists and nested records included. */
    public static Stream<Labelled<?>> labelled(LedgerEvent event) {
        return labelledIn(event);
    }

    private static Stream<Labelled<?>> labelledIn(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Labelled<?> one -> Stream.of(one);
            case List<?> all -> all.stream().flatMap(Replacement::labelledIn);
            case Record whole ->
                    Arrays.stream(whole.getClass().getRecordComponents())
                            .flatMap(part -> labelledIn(valueIn(part, whole)));
            default -> Stream.empty();
        };
    }

    /** What a component of an event, or of a record inside it, holds. */
    public static @Nullable Object valueIn(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record made(
            Record whole, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("correction.value");
        }
    }
}
