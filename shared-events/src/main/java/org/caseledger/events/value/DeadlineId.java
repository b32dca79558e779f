package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One thing that is due by a day (期限). */
public record DeadlineId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeadlineId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static DeadlineId of(String text) {
        return new DeadlineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
