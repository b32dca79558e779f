package org.caseledger.query.sentences;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What a component of an entry, and a code in it, is called in the office. */
public final class ComponentTerms {

    private static final Properties WORDS = read();

    private ComponentTerms() {}

    private static Properties read() {
        var words = new Properties();
        try (var in =
                Objects.requireNonNull(
                        ComponentTerms.class.getResourceAsStream("/forms/fields_ja.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(String component) {
        return WORDS.getProperty("field." + component, component);
    }

    public static String of(Enum<?> code) {
        return WORDS.getProperty(key(code), code.name());
    }

    /** The name of the code's type, with that of the type it stands in, and its own. */
    public static String key(Enum<?> code) {
        Class<?> type = code.getDeclaringClass();
        Class<?> around = type.getEnclosingClass();
        String within = around == null ? "" : around.getSimpleName() + ".";
        return within + type.getSimpleName() + "." + code.name();
    }
}
