package org.caseledger.command.decision;

import org.caseledger.events.value.LedgerEvent;

import java.util.function.BiFunction;

/**
 * One stream of the ledger as its rules see it.
 *
 * @param name permanent, stored with each event
 * @param commands the sealed interface of its commands
 * @param events the sealed interface of its events
 * @param beginning the state before the first event
 * @param after the state after one more event; throws {@link IllegalStateException} on an impossible one
 * @param decide what the rules answer to a command
 */
public record Stream<C extends LedgerCommand, S, E extends LedgerEvent>(
        String name,
        Class<C> commands,
        Class<E> events,
        S beginning,
        BiFunction<S, E, S> after,
        Deciding<C, S, E> decide) {

    /** {@code command.decide(state, circumstances)}. */
    @FunctionalInterface
    public interface Deciding<C, S, E> {
        Decision<E> decide(C command, S state, Circumstances now);
    }
}
