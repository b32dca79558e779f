package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One line of the table: this event sets a deadline of that kind. An open one of the same kind about
 * the same matter is met by it.
 *
 * @param component the day that the event states; null when it is counted from the event
 */
record Opening<E extends LedgerEvent>(
        DeadlineKind kind,
        Class<E> by,
        @Nullable String component,
        BiFunction<Taken<E>, Plan<E>, List<Due>> reading,
        Plan<E> plan) {

    /** An event as it is taken up: its line, and what is known of its file by then. */
    record Taken<E extends LedgerEvent>(E event, LedgerLine line, DeadlineBook book) {}

    /** How a single deadline is read from an event. */
    record Plan<E extends LedgerEvent>(
            Predicate<E> when,
            Function<E, @Nullable LocalDate> on,
            Function<Taken<E>, UUID> about,
            Function<E, Owner> owner,
            @Nullable ProfileSetting within) {}

    /** Due on the day that this component states, if it states one. */
    static <E extends LedgerEvent> Opening<E> on(
            DeadlineKind kind,
            Class<E> by,
            String component,
            Function<E, @Nullable LocalDate> day) {
        return one(kind, by, component, day);
    }

    /** Due some days of the profile after this day, or after the event was recorded. */
    static <E extends LedgerEvent> Opening<E> within(
            ProfileSetting days,
            DeadlineKind kind,
            Class<E> by,
            Function<E, @Nullable LocalDate> from) {
        Opening<E> one = one(kind, by, null, from);
        return one.planned(
                new Plan<>(one.plan.when, one.plan.on, one.plan.about, one.plan.owner, days));
    }

    /** Several deadlines of one event. */
    static <E extends LedgerEvent> Opening<E> each(
            DeadlineKind kind, Class<E> by, Function<Taken<E>, List<Due>> dues) {
        Opening<E> one = one(kind, by, null, _ -> null);
        return new Opening<>(kind, by, null, (taken, _) -> dues.apply(taken), one.plan);
    }

    private static <E extends LedgerEvent> Opening<E> one(
            DeadlineKind kind,
            Class<E> by,
            @Nullable String component,
            Function<E, @Nullable LocalDate> day) {
        return new Opening<>(
                kind,
                by,
                component,
                Opening::single,
                new Plan<>(
                        _ -> true,
                        day,
                        taken -> taken.event().streamId(),
                        _ -> Owner.NOBODY,
                        null));
    }

    /** About one thing within the stream. */
    Opening<E> about(Function<E, UUID> matter) {
        return aboutKnown(taken -> matter.apply(taken.event()));
    }

    /** About one thing that is known from earlier events. */
    Opening<E> aboutKnown(Function<Taken<E>, UUID> matter) {
        return planned(new Plan<>(plan.when, plan.on, matter, plan.owner, plan.within));
    }

    Opening<E> owedBy(Function<E, Owner> owner) {
        return planned(new Plan<>(plan.when, plan.on, plan.about, owner, plan.within));
    }

    Opening<E> when(Predicate<E> condition) {
        return planned(new Plan<>(condition, plan.on, plan.about, plan.owner, plan.within));
    }

    /** The component that states the day. */
    Opening<E> stating(String day) {
        return new Opening<>(kind, by, day, reading, plan);
    }

    private Opening<E> planned(Plan<E> next) {
        return new Opening<>(kind, by, component, reading, next);
    }

    /** What the event makes due; nothing when it states no day. */
    List<Due> dues(LedgerLine line, DeadlineBook book) {
        return reading.apply(new Taken<>(by.cast(line.event()), line, book), plan);
    }

    private static <E extends LedgerEvent> List<Due> single(Taken<E> taken, Plan<E> plan) {
        LocalDate day = plan.on.apply(taken.event());
        if (!plan.when.test(taken.event()) || (day == null && plan.within == null)) {
            return List.of();
        }
        UUID matter = plan.about.apply(taken);
        Owner owner = plan.owner.apply(taken.event());
        if (plan.within == null) {
            return List.of(new Due(matter, day, null, null, owner, null));
        }
        LocalDate from = day == null ? taken.line().recordedOn() : day;
        return List.of(new Due(matter, null, from, plan.within, owner, null));
    }
}
