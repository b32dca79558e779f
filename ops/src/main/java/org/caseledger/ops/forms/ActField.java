package org.caseledger.ops.forms;

import java.util.List;

/**
 * One field of the form of an act.
 *
 * @param name as the form door reads it, for example {@code roles[0].task}
 * @param words what stands beside it
 * @param choices what can be chosen; empty where one types
 * @param parts the fields that belong together under these words; empty for a single field
 */
public record ActField(
        String name,
        String words,
        Kind kind,
        boolean required,
        List<Choice> choices,
        List<ActField> parts) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        TIME,
        NUMBER,
        TICK,
        ONE_OF,
        SOME_OF,
        TOGETHER
    }

    /** A value and what it is called. */
    public record Choice(String value, String words) {}

    /** Its name as an id in a page. */
    public String id() {
        return name.replaceAll("[^A-Za-z0-9.]", "-");
    }
}
