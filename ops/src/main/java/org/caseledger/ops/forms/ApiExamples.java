package org.caseledger.ops.forms;

import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An example body for an act: what is required, with values of the right form. */
final class ApiExamples {

    private static final String DAY = "2026-04-01";
    private static final String TIME = "HH:mm:ss";

    private ApiExamples() {}

    static Object of(Schema<?> body) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (body.getProperties() != null && body.getRequired() != null) {
            body.getProperties()
                    .forEach((name, field) -> {
                        if (body.getRequired().contains(name)) {
                            example.put(name, value(name, field));
                        }
                    });
        }
        return example;
    }

    private static Object value(String name, Schema<?> field) {
        if (field.getEnum() != null && !field.getEnum().isEmpty()) {
            return field.getEnum().getFirst();
        }
        return switch (typeOf(field)) {
            case "object" -> of(field);
            case "array" -> List.of(value(name, field.getItems()));
            case "boolean" -> false;
            case "integer" -> 1;
            default -> text(name, field);
        };
    }

    private static String typeOf(Schema<?> field) {
        return field.getTypes() == null ? "string" : field.getTypes().iterator().next();
    }

    private static String text(String name, Schema<?> field) {
        String form = field.getFormat() == null ? "" : field.getFormat();
        return switch (form) {
            case "uuid" -> new UUID(0x4000, 0x8000000000000001L).toString();
            case "date" -> DAY;
            case "duration" -> "P3M";
            default -> words(name, field.getDescription());
        };
    }

    private static String words(String name, @Nullable String description) {
        if (description == null) {
            return name;
        }
        return description.contains(TIME) ? "09:30:00" : description;
    }
}
