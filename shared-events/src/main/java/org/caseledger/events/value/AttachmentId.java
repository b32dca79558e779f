package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** The scan of one paper: its stream in the ledger, and its sealed bytes beside the ledger. */
public record AttachmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
