package org.caseledger.ops.forms;

import org.caseledger.query.sentences.ComponentTerms;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What fields, codes and streams are called on the forms of acts, from {@code fields_ja.properties}. */
public final class FieldWords {

    private final Properties words = new Properties();

    public FieldWords() {
        try (var in =
                Objects.requireNonNull(
                        FieldWords.class.getResourceAsStream("/forms/fields_ja.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for a component of a record: its own, or those of all components of that name. */
    String field(Class<?> record, String component) {
        String own = words.getProperty(record.getSimpleName() + "." + component);
        return own == null ? of("field." + component) : own;
    }

    /** One sentence of help on a component; null where its words say all. */
    @Nullable String help(Class<?> record, String component) {
        String own = words.getProperty("help." + record.getSimpleName() + "." + component);
        return own == null ? words.getProperty("help." + component) : own;
    }

    String choice(Enum<?> code) {
        return of(key(code));
    }

    /** The name of the code's type, with that of the type it stands in, and its own. */
    static String key(Enum<?> code) {
        return ComponentTerms.key(code);
    }

    String stream(String name) {
        return of("stream." + name);
    }

    /** Whether there are words for this key. */
    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** The words, or the key itself where a test has not yet asked for them. */
    private String of(String key) {
        return words.getProperty(key, key);
    }
}
