package org.caseledger.fuzz;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids met in answers, by the name they came under: what makes nonsense reach the rules. */
final class KnownIds {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LATEST = 20;

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Random random;

    KnownIds(Random random) {
        this.random = random;
    }

    /** Takes up every id of an answer. */
    void learn(JsonNode answer) {
        answer.properties().forEach(member -> learn(member.getKey(), member.getValue()));
        answer.forEach(element -> learn(element));
    }

    private void learn(String name, JsonNode value) {
        if (value.isString() && UUID_FORM.matcher(value.asString()).matches()) {
            List<String> known = ids.computeIfAbsent(name, _ -> new ArrayList<>());
            known.add(value.asString());
            if (known.size() > LATEST) {
                known.removeFirst();
            }
        }
    }

    /** An id of that name, if one was met, else mostly one that was met under another name. */
    String of(String name) {
        List<String> known = ids.getOrDefault(name, List.of());
        if (known.isEmpty()) {
            known = ids.values().stream().flatMap(List::stream).toList();
        }
        return known.isEmpty() || random.nextInt(10) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : known.get(random.nextInt(known.size()));
    }
}
