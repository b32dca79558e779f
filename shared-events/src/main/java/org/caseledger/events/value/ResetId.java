package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One time that the means of signing in were given up for new ones. */
public record ResetId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResetId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static ResetId of(String text) {
        return new ResetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
