package org.caseledger.query.looks;

import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.Ruling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words by which somebody outside the office understands a look. */
final class LookWords {

    private static final Properties WORDS = read();

    private LookWords() {}

    private static Properties read() {
        var words = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(
                        LookWords.class.getResourceAsStream("/looks/words_ja.properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(OutputPath path) {
        return WORDS.getProperty("path." + path, "そのほかの画面");
    }

    static String of(ReadingPurpose purpose) {
        return WORDS.getProperty("purpose." + purpose, "そのほかの用務");
    }

    static String of(Ruling ruling) {
        return WORDS.getProperty("ruling." + ruling, ruling.words());
    }

    static boolean has(String key) {
        return WORDS.containsKey(key);
    }
}
