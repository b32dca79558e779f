package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What the last append on this thread recorded, until somebody takes it. It rests on the command
 * bus handling a command on the thread that sent it.
 */
final class Receipt {

    private static final ThreadLocal<@Nullable Appended> LAST = new ThreadLocal<>();

    private Receipt() {}

    static void give(Appended appended) {
        LAST.set(appended);
    }

    /** Takes it away; empty when nothing was recorded since the last time. */
    static Optional<Appended> take() {
        Appended last = LAST.get();
        LAST.remove();
        return Optional.ofNullable(last);
    }
}
