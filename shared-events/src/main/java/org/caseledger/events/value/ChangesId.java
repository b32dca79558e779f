package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** Changes of staff and offices prepared for one day. */
public record ChangesId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChangesId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static ChangesId of(String text) {
        return new ChangesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
