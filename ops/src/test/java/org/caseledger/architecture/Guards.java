package org.caseledger.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Every rule that the ledger owes, by id. Most are kept by refusals, which name them; the others are
 * listed in {@code guards.txt} with the class that keeps them and the test that shows it, or with
 * what will bring them.
 */
record Guards(Map<String, Kept> withoutRefusal, List<String> owed) {

    /** How a rule is kept that no refusal names. Not built: both are empty. */
    record Kept(String by, String test, String remark) {

        boolean isBuilt() {
            return !by.isEmpty();
        }
    }

    static Guards read() {
        var kept = new TreeMap<String, Kept>();
        var owed = new ArrayList<String>();
        for (String line : lines()) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            owed.add(parts[0]);
            if (parts.length == 4) {
                kept.put(parts[0], new Kept(parts[1], parts[2], parts[3]));
            }
        }
        return new Guards(kept, List.copyOf(owed));
    }

    private static List<String> lines() {
        try (InputStream in =
                Objects.requireNonNull(Guards.class.getResourceAsStream("guards.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
