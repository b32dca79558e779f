package org.caseledger.oracle;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How often each act was accepted, and how often refused with which code. */
final class Coverage {

    private static final Map<String, Long> COUNTS = new ConcurrentHashMap<>();

    private Coverage() {}

    static void note(String act, String verdict) {
        COUNTS.merge(act + " " + (verdict.isEmpty() ? "accepted" : verdict), 1L, Long::sum);
    }

    static Map<String, Long> counts() {
        return new TreeMap<>(COUNTS);
    }
}
