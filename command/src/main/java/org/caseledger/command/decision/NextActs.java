package org.caseledger.command.decision;

import org.caseledger.events.value.LedgerEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What can be done next in a stream, found by asking the rules themselves: each act is tried with the
 * most promising requests there are, and is blocked, with the first reason given, when all of them
 * are refused. Nothing is recorded by asking.
 */
public final class NextActs<C extends LedgerCommand, S, E extends LedgerEvent> {

    private record Row<C, S>(
            Class<? extends C> act, Function<Standing<S>, Optional<Refusal>> blocked) {}

    private final Stream<C, S, E> stream;
    private final List<Row<C, S>> rows;

    private NextActs(Stream<C, S, E> stream, List<Row<C, S>> rows) {
        this.stream = stream;
        this.rows = List.copyOf(rows);
    }

    public static <C extends LedgerCommand, S, E extends LedgerEvent> NextActs<C, S, E> of(
            Stream<C, S, E> stream) {
        return new NextActs<>(stream, List.of());
    }

    /** One more act, tried with the one request that no state refuses for what it states. */
    public <A extends C> NextActs<C, S, E> with(Class<A> act, Function<Standing<S>, A> request) {
        return withAny(act, standing -> List.of(request.apply(standing)));
    }

    /** One more act, tried with several requests until one is accepted. */
    public <A extends C> NextActs<C, S, E> withAny(
            Class<A> act, Function<Standing<S>, List<A>> requests) {
        return unless(act, standing -> refusal(requests.apply(standing), standing));
    }

    /** One more act, whose fitting request may lie anywhere: only its own state can be in the way. */
    public NextActs<C, S, E> unless(
            Class<? extends C> act, Function<Standing<S>, Optional<Refusal>> blocked) {
        List<Row<C, S>> more = new ArrayList<>(rows);
        more.add(new Row<>(act, blocked));
        return new NextActs<>(stream, more);
    }

    public Stream<C, S, E> stream() {
        return stream;
    }

    /** The acts that are listed here; those that begin a stream are not. */
    public List<Class<? extends C>> acts() {
        List<Class<? extends C>> acts = new ArrayList<>();
        rows.forEach(row -> acts.add(row.act));
        return acts;
    }

    /** Every act on the stream, blocked or not; none before its first event. */
    @SuppressWarnings("unchecked")
    public List<NextAct> in(UUID id, Object state, Circumstances now) {
        if (state.equals(stream.beginning())) {
            return List.of();
        }
        var standing = new Standing<>(id, (S) state, now);
        return rows.stream().map(row -> new NextAct(row.act, row.blocked.apply(standing))).toList();
    }

    /** The first reason, where each of the requests is refused. */
    private Optional<Refusal> refusal(List<? extends C> requests, Standing<S> standing) {
        Optional<Refusal> first = Optional.empty();
        for (C request : requests) {
            Optional<Refusal> why = refusal(request, standing);
            if (why.isEmpty()) {
                return why;
            }
            first = first.or(() -> why);
        }
        return first;
    }

    private Optional<Refusal> refusal(C request, Standing<S> standing) {
        return switch (stream.decide().decide(request, standing.state(), standing.now())) {
            case Decision.Accepted<E> _ -> Optional.empty();
            case Decision.Refused<E>(var why) -> Optional.of(why);
        };
    }
}
