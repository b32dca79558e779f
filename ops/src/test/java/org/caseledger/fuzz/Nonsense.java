package org.caseledger.fuzz;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that nobody should send, and somebody will. */
final class Nonsense {

    private static final List<@Nullable Object> VALUES =
            new ArrayList<>(
                    Arrays.asList(
                            null,
                            "",
                            " ",
                            "\u0000",
                            "\u202e逆",
                            "長".repeat(20_001),
                            "2026-02-30",
                            "9999-12-31",
                            "-999999999-01-01",
                            "+999999999-12-31",
                            "P1000000000Y",
                            "00000000-0000-0000-0000-000000000000",
                            "123456789018",
                            "1234 5678 9018",
                            "../../etc/passwd",
                            "'; drop table ledger.event; --",
                            "\uD800",
                            "${jndi:ldap://x}",
                            true,
                            -1,
                            Long.MAX_VALUE,
                            1e300,
                            0.5,
                            List.of(),
                            List.of(List.of(List.of())),
                            Map.of(),
                            Map.of("unknown", Map.of("deeper", 1))));

    private static final List<String> BODIES =
            List.of(
                    "",
                    "null",
                    "[]",
                    "7",
                    "\"text\"",
                    "{",
                    "{}}",
                    "{\"a\":1,\"a\":2}",
                    "{\"unknownField\":1}",
                    "[".repeat(5_000),
                    "{\"a\":".repeat(2_000),
                    "{\"a\":1e999999}",
                    "\uFEFF{}",
                    "{\"a\":\"\\uD800\"}");

    private static final List<String> HEADERS =
            List.of(
                    "",
                    "\"abc\"",
                    "*",
                    "W/\"1\"",
                    "\"-1\"",
                    "\"9999999999999999999\"",
                    "x".repeat(500));

    private static final List<String> IDS =
            List.of("x", "0", "%00", "%2e%2e", "a%2Fb", "1".repeat(300));

    private Nonsense() {}

    static @Nullable Object any(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    static String body(Random random) {
        return BODIES.get(random.nextInt(BODIES.size()));
    }

    static String header(Random random) {
        return HEADERS.get(random.nextInt(HEADERS.size()));
    }

    static String id(Random random) {
        return IDS.get(random.nextInt(IDS.size()));
    }
}
