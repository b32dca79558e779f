package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One near-miss case (惜しいケース). */
public record NearMissId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NearMissId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static NearMissId of(String text) {
        return new NearMissId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
