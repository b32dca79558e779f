package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One rule for contacting a person, or one caution for visitors. */
public record ContactRuleId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactRuleId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static ContactRuleId of(String text) {
        return new ContactRuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
