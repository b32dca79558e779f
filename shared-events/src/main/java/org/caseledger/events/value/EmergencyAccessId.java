package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One 緊急閲覧, or one further one that was allowed. */
public record EmergencyAccessId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmergencyAccessId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static EmergencyAccessId of(String text) {
        return new EmergencyAccessId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
