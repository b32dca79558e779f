package org.caseledger.journey;

import org.caseledger.ops.setup.Example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Set-up files of towns: the shipped example in parts, and two shorter ones. */
final class TownFiles {

    static final String CITY = "999997";
    static final String SMALL = "999989";
    static final String TWO_BASES = "999971";

    private TownFiles() {}

    /** What no set-up can do without. */
    static String cityBegins() {
        Map<String, String> parts = parts();
        return Stream.of("municipality", "recordedBy", "programme", "texts", "agencies", "staff")
                .map(parts::get)
                .reduce("", String::concat);
    }

    /** The other parts of the shipped example, in an order in which each finds what it needs. */
    static List<String> cityGoesOn() {
        Map<String, String> parts = parts();
        return Stream.of(
                        List.of("contracts", "areas"),
                        List.of("profile", "accessPolicy"),
                        List.of("bodies", "posts", "agreements"))
                .map(names -> names.stream().map(parts::get).reduce("", String::concat))
                .toList();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : Example.text().split("\\R(?=[a-zA-Z]+:)")) {
            String name = part.substring(0, Math.max(0, part.indexOf(':')));
            parts.put(name, part + "\n");
        }
        return parts;
    }

    /** A town of one section, which has not begun: its officer enters the rest by the API. */
    static String small() {
        return resource("small-town.yaml");
    }

    /** A town whose one body has two bases, at once. */
    static String twoBases() {
        return resource("two-bases.yaml");
    }

    private static String resource(String name) {
        try (InputStream in = TownFiles.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
