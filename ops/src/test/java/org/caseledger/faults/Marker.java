package org.caseledger.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes words that occur nowhere else, and finds them again in whatever form they are kept. */
final class Marker {

    private static final String MARK = "qZ7vWkXpLm";

    /** Stands in what tells where somebody is, beside the mark of all words. */
    private static final String PLACE = "Tn4wHeReVd";

    private static final Map<String, String> FORMS = forms();

    private final List<String> planted = new ArrayList<>();

    /** A text with a number of its own. */
    String next() {
        String words = "架空の記載" + MARK + "%03d".formatted(planted.size() + 1);
        planted.add(words);
        return words;
    }

    /** A text with a number of its own that tells where somebody is to be found. */
    String where() {
        String words = "架空の所在" + PLACE + MARK + "%03d".formatted(planted.size() + 1);
        planted.add(words);
        return words;
    }

    /** Whether a page or an answer tells where somebody is to be found. */
    static boolean tellsWhere(String text) {
        return text.contains(PLACE);
    }

    List<String> planted() {
        return List.copyOf(planted);
    }

    /** Which forms of any planted text are in these bytes. */
    static List<String> formsIn(byte[] bytes) {
        String haystack = new String(bytes, ISO_8859_1);
        return FORMS.entrySet().stream()
                .filter(form -> haystack.contains(form.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> formsIn(String text) {
        return formsIn(text.getBytes(UTF_8));
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            byte[] bytes = MARK.getBytes(charset);
            String name = charset.name();
            forms.put(name, new String(bytes, ISO_8859_1));
            forms.put(name + " hex", HexFormat.of().formatHex(bytes));
            forms.put(name + " HEX", HexFormat.of().withUpperCase().formatHex(bytes));
            for (int shift = 0; shift < 3; shift++) {
                forms.put(name + " base64 at " + shift, base64(bytes, shift));
            }
        }
        return forms;
    }

    /** The characters that do not depend on what stands before and after. */
    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = (shift * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return text.substring(from, to);
    }
}
