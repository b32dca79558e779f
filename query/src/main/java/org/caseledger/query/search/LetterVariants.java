package org.caseledger.query.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Old and variant forms of letters (異体字), each with the form that stands for it in a key. */
final class LetterVariants {

    private static final String TABLE = "/search/letter-variants.txt";
    private static final Map<Integer, Integer> STANDARD = read();

    private LetterVariants() {}

    /** The standard form of a letter; the letter itself where the table has none. */
    static int standardOf(int letter) {
        return STANDARD.getOrDefault(letter, letter);
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> standard = new HashMap<>();
        try (var table =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        LetterVariants.class.getResourceAsStream(TABLE)),
                                StandardCharsets.UTF_8))) {
            table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(forms ->
                            forms.subList(1, forms.size())
                                    .forEach(form ->
                                            standard.put(
                                                    form.codePointAt(0),
                                                    forms.getFirst().codePointAt(0))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(standard);
    }
}
