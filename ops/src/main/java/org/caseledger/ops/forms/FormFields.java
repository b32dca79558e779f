package org.caseledger.ops.forms;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one form post, those that steer the post apart from those of the act. */
record FormFields(Map<String, List<String>> all) {

    private static final String SEEN = "version";
    private static final Set<String> STEERING =
            Set.of("key", "version", "return", "again", "more", "_csrf", IntakeSearchScreen.TERMS);

    @Nullable String steering(String name) {
        List<String> values = all.get(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst();
    }

    /** An act on a plan has a version of its own to name: it follows the one that was seen. */
    Map<String, List<String>> ofAct() {
        Map<String, List<String>> rest = new LinkedHashMap<>(all);
        rest.keySet().removeAll(STEERING);
        List<String> versions = all.getOrDefault(SEEN, List.of());
        if (versions.size() > 1) {
            rest.put(SEEN, versions.subList(1, versions.size()));
        }
        return rest;
    }

    Map<String, String> entered() {
        Map<String, String> entered = new LinkedHashMap<>();
        ofAct().forEach((name, values) -> entered.put(name, String.join("\n", values)));
        return entered;
    }
}
