package org.caseledger.fuzz;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.Random;

/** Requests that fit an operation, nearly fit it, or do not fit it at all. */
final class StrangeRequests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Random random;
    private final KnownIds ids;
    private final Guess guess;

    StrangeRequests(Random random, KnownIds ids, LocalDate today) {
        this.random = random;
        this.ids = ids;
        this.guess = new Guess(random, ids, today);
    }

    /** What is sent; a header that is null is left out. */
    record Request(
            String method,
            String address,
            @Nullable String body,
            String contentType,
            @Nullable String ifMatch,
            @Nullable String key) {

        /** The same once more, by somebody who has seen this version. */
        Request seen(long version) {
            return new Request(method, address, body, contentType, "\"" + version + "\"", null);
        }
    }

    Request to(Operation operation) {
        JsonNode schema = operation.body();
        return new Request(
                operation.method(),
                address(operation),
                schema == null ? null : body(schema),
                random.nextInt(30) == 0 ? "text/plain" : "application/json",
                random.nextInt(8) == 0 ? Nonsense.header(random) : "\"" + random.nextInt(5) + "\"",
                random.nextInt(8) == 0 ? Nonsense.header(random) : null);
    }

    private String address(Operation operation) {
        String address = operation.path();
        for (String name : operation.pathIds()) {
            address = address.replace("{" + name + "}", id(name));
        }
        StringBuilder query = new StringBuilder();
        for (String name : operation.queries()) {
            if (random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? "?" : "&").append(name).append("=");
                query.append(random.nextBoolean() ? random.nextInt(50) : Nonsense.id(random));
            }
        }
        return address + query;
    }

    private String id(String name) {
        if (random.nextInt(12) == 0) {
            return Nonsense.id(random);
        }
        return switch (name) {
            case "municipality" -> "999997";
            case "number" -> Integer.toString(random.nextInt(3));
            default -> ids.of(name);
        };
    }

    private String body(JsonNode schema) {
        return switch (random.nextInt(10)) {
            case 0 -> Nonsense.body(random);
            case 1, 2, 3 -> JSON.writeValueAsString(guess.withOneWrong(schema));
            default -> JSON.writeValueAsString(guess.fitting(schema));
        };
    }
}
