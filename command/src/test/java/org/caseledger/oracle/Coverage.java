package org.caseledger.oracle;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How often each act was accepted, and how often refused with which code. */
final class Coverage {

    private static final Map<String, Long> COUNTS = new ConcurrentHashMap<>();

    private Coverage() {}

    static void note(String act, String verdict) {
        COUNTS.merge(
                act + (verdict.isEmpty() ? " accepted" : " refused " + verdict), 1L, Long::sum);
    }

    static long asked() {
        return COUNTS.values().stream().mapToLong(Long::longValue).sum();
    }

    static long accepted() {
        return COUNTS.entrySet().stream()
                .filter(each -> each.getKey().endsWith(" accepted"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static Map<String, Long> counts() {
        return new TreeMap<>(COUNTS);
    }
}
