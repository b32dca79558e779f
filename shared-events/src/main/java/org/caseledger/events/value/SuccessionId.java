package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** The handing on (引継ぎ) of one person's open work. */
public record SuccessionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuccessionId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static SuccessionId of(String text) {
        return new SuccessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
