package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One course of アウトリーチ等を通じた継続的支援. */
public record OutreachId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutreachId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static OutreachId of(String text) {
        return new OutreachId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
