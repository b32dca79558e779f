package org.caseledger.query.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What a rule says that something was recorded in breach of, in the words of its refusal. The rules
 * bring their sentences along as resources; a code without one is shown as it is.
 */
public final class BreachWords {

    private static final List<String> STREAMS =
            List.of(
                    "support-case",
                    "household",
                    "consent",
                    "intake",
                    "outreach",
                    "body",
                    "sitting",
                    "disclosure");
    private static final Map<String, String> WORDS = read();

    private BreachWords() {}

    /** One code in words. */
    public static String of(String code) {
        return WORDS.getOrDefault(code, code);
    }

    /** Several codes in words, one after the other. */
    public static String of(List<String> codes) {
        return codes.stream().map(BreachWords::of).collect(Collectors.joining(" "));
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        for (String stream : STREAMS) {
            sentences(stream)
                    .forEach((code, sentence) ->
                            words.putIfAbsent((String) code, (String) sentence));
        }
        return Map.copyOf(words);
    }

    private static Properties sentences(String stream) {
        var sentences = new Properties();
        String path = "/refusals/" + stream + "_ja.properties";
        try (InputStream file = BreachWords.class.getResourceAsStream(path)) {
            if (file != null) {
                sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
