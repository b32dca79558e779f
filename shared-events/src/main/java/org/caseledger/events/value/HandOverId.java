package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One hand-over to another agency (つなぎ). */
public record HandOverId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HandOverId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static HandOverId of(String text) {
        return new HandOverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
