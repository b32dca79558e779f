package org.caseledger.query.gate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The reader has a right to it, and it cannot be opened any more: its key was destroyed. */
public final class Forgotten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate destroyedOn;

    public Forgotten(@Nullable LocalDate destroyedOn) {
        super("forgotten");
        this.destroyedOn = destroyedOn;
    }

    public @Nullable LocalDate destroyedOn() {
        return destroyedOn;
    }
}
