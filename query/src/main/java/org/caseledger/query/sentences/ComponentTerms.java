package org.caseledger.query.sentences;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /** Inside a list or a group, the names on the way: {@code roles.0.task} is 役割1の内容. */
    public static String of(String component) {
        List<String> called = new ArrayList<>();
        for (String step : component.replaceAll("\\[(\\d+)]", ".$1").split("\\.", -1)) {
            if (step.matches("\\d{1,4}") && !called.isEmpty()) {
                called.addLast(called.removeLast() + (Integer.parseInt(step) + 1));
            } else {
                called.add(WORDS.getProperty("field." + step, step));
            }
        }
        return String.join("の", called);
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
