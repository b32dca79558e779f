package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** One 夜間・休日用 緊急対応一覧. */
public record DutyListId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyListId {}

    /** Reads the text form of the id; an {@link IllegalArgumentException} when it is not a UUID. */
    public static DutyListId of(String text) {
        return new DutyListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
