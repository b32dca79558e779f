package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One 利用停止 of what is known of a person. */
public record SuspensionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuspensionId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static SuspensionId of(String text) {
        return new SuspensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
