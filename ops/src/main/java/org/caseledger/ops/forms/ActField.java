package org.caseledger.ops.forms;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field of the form of an act.
 *
 * @param name as the form door reads it, for example {@code roles[0].task}
 * @param label what stands beside it
 * @param choices what can be chosen; empty where one types
 * @param parts the fields that belong together under these words; empty for a single field
 */
public record ActField(
        String name,
        Label label,
        Kind kind,
        Need need,
        List<Choice> choices,
        List<ActField> parts) {

    private static final String DAY_FORMS = "例 2026/4/1、令和8年4月1日、R8.4.1";

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
        TOGETHER,
        REPEATED
    }

    /** Whether it must be filled in, always or once its group is used. */
    public enum Need {
        ALWAYS("必須"),
        WITH_ITS_GROUP("この欄を使うときは必須"),
        OPTIONAL("任意");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What stands beside a field, and one sentence of help. */
    public record Label(String words, @Nullable String help) {}

    /** A value and what it is called. */
    public record Choice(String value, String words) {}

    public String words() {
        return label.words;
    }

    public @Nullable String help() {
        if (kind != Kind.DAY) {
            return label.help;
        }
        return label.help == null ? DAY_FORMS : label.help + " " + DAY_FORMS;
    }

    public boolean required() {
        return need == Need.ALWAYS;
    }

    /** Whether it can only be chosen, and there is nothing yet. */
    public boolean hasNothingToChoose() {
        return choices.isEmpty() && (kind == Kind.ONE_OF || kind == Kind.SOME_OF);
    }

    /** Its name as an id in a page. */
    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** What explains it in a page: the help and the error, as far as they are there. */
    public @Nullable String describedBy(boolean wrong) {
        String help = help() == null ? "" : id() + "-help";
        String both = (help + (wrong ? " " + id() + "-wrong" : "")).strip();
        return both.isEmpty() ? null : both;
    }

    /**
     * Whether a choice stands chosen: as it was entered, or else the only one there is.
     *
     * @param entered values joined by line breaks; null in a fresh form
     */
    public boolean shows(@Nullable String entered, Choice choice) {
        if (entered == null) {
            return required() && kind == Kind.ONE_OF && choices.size() == 1;
        }
        return Arrays.asList(entered.split("\n")).contains(choice.value);
    }

    /** This field and those within it. */
    public Stream<ActField> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(ActField::all));
    }
}
