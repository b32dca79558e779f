package org.caseledger.journey;

import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every answer that one person gets: each read of the API, asked with the ids that are known, and each
 * page that links lead to. What differs between two runs of the same story is levelled out: moments,
 * tokens, and random ids by the order in which they come.
 */
final class EveryAnswer {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PASSING =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z|\\d{1,2}:\\d{2}|[0-9a-f]{64}"
                            + "|name=\"_csrf\" value=\"[^\"]*\"|台帳の連鎖[^<]*");

    private final Town town;
    private final Map<String, String> ids;
    private final Map<String, String> answers = new TreeMap<>();
    private final Set<String> forms = new HashSet<>();
    private final boolean everyForm;

    /**
     * @param everyForm each form of an act from wherever a link leads to it; otherwise the form of
     *     each act once
     */
    EveryAnswer(Town town, Map<String, String> ids, boolean everyForm) {
        this.town = town;
        this.ids = ids;
        this.everyForm = everyForm;
    }

    /** All answers to this person, by what was asked. */
    Map<String, String> to(StaffId staff) {
        api(town.as(staff));
        return answers;
    }

    /** The same with the pages behind that door. */
    Map<String, String> to(StaffId staff, String door) {
        pages(town.browser(), door);
        return to(staff);
    }

    private void api(ApiClient client) {
        JsonNode paths = client.document().json().get("paths");
        for (String path : paths.propertyNames()) {
            String filled = filled(path);
            if (paths.get(path).has("get") && path.startsWith("/api/v1") && filled != null) {
                Answer answer = client.get(filled.substring("/api/v1".length()));
                answers.put("GET " + level(path), answer.status() + " " + level(answer.body()));
            }
        }
    }

    private @Nullable String filled(String path) {
        String filled = path;
        for (MatchResult variable : VARIABLE.matcher(path).results().toList()) {
            String id = ids.get(variable.group(1));
            if (id == null) {
                return null;
            }
            filled = filled.replace(variable.group(), id);
        }
        return filled;
    }

    private void pages(Browser browser, String door) {
        var first = browser.entersAs(door);
        Deque<String> waiting = new ArrayDeque<>(Set.of(first.path()));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (seen.add(path) && isWanted(path)) {
                var page = browser.opens(path);
                answers.merge(
                        "page " + level(path),
                        page.status() + " " + level(page.body()),
                        (one, other) -> one + other);
                LINK.matcher(page.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(waiting::add);
            }
        }
    }

    private boolean isWanted(String path) {
        int act = path.indexOf("/acts/");
        boolean isForm = act >= 0;
        boolean isFirst = !isForm || forms.add(path.substring(act).replaceAll("\\?.*", ""));
        return !path.endsWith(".css") && (isFirst || everyForm);
    }

    private static String level(String text) {
        Map<String, Integer> order = new HashMap<>();
        String levelled = PASSING.matcher(text).replaceAll("*");
        return ID.matcher(levelled)
                .replaceAll(id -> "id" + order.computeIfAbsent(id.group(), _ -> order.size()));
    }
}
