package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One instance of a protection (支援措置等); lifting one never lifts another. */
public record ProtectionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProtectionId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static ProtectionId of(String text) {
        return new ProtectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
