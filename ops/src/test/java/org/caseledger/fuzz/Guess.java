package org.caseledger.fuzz;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies made up from a schema: as it wants them, or with one thing wrong. */
final class Guess {

    private final Random random;
    private final KnownIds ids;
    private final LocalDate today;
    private int untilWrong = -1;

    Guess(Random random, KnownIds ids, LocalDate today) {
        this.random = random;
        this.ids = ids;
        this.today = today;
    }

    /** A body of the right shape. */
    @Nullable Object fitting(JsonNode schema) {
        untilWrong = -1;
        return value("", schema);
    }

    /** A body in which one value is of the wrong kind, if it has that many. */
    @Nullable Object withOneWrong(JsonNode schema) {
        untilWrong = random.nextInt(12);
        return value("", schema);
    }

    private @Nullable Object value(String name, JsonNode schema) {
        if (untilWrong-- == 0) {
            return Nonsense.any(random);
        }
        JsonNode choices = schema.path("enum");
        if (!choices.isMissingNode()) {
            return choices.get(random.nextInt(choices.size())).asString();
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema);
            case "array" -> list(name, schema);
            case "boolean" -> random.nextBoolean();
            case "integer", "number" ->
                    random.nextInt(5) == 0 ? random.nextInt() : random.nextInt(4);
            default -> text(name, schema);
        };
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }

    private Map<String, @Nullable Object> object(JsonNode schema) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(each -> required.add(each.asString()));
        schema.path("properties")
                .properties()
                .forEach(member -> {
                    if (required.contains(member.getKey()) || random.nextInt(3) == 0) {
                        members.put(member.getKey(), value(member.getKey(), member.getValue()));
                    }
                });
        return members;
    }

    private List<@Nullable Object> list(String name, JsonNode schema) {
        List<@Nullable Object> elements = new ArrayList<>();
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        for (int count = random.nextInt(3); count >= 0; count--) {
            elements.add(value(one, schema.path("items")));
        }
        return elements;
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> ids.of(name);
            case "date" -> today.minusDays(random.nextInt(400) - 30).toString();
            case "duration" -> "P" + (1 + random.nextInt(12)) + "M";
            case "time" -> LocalTime.of(random.nextInt(24), random.nextInt(60)).toString();
            default -> name.equals("municipality") ? "999997" : "架空の記載" + random.nextInt(100);
        };
    }
}
