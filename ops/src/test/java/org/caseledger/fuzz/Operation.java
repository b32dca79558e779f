package org.caseledger.fuzz;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of the OpenAPI document.
 *
 * @param body the schema of the body; null when the operation takes none
 * @param answers the statuses it says it can answer
 */
record Operation(
        String method,
        String path,
        List<String> pathIds,
        List<String> queries,
        @Nullable JsonNode body,
        Set<Integer> answers) {

    static List<Operation> in(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(one ->
                                        all.add(
                                                read(
                                                        one.getKey(),
                                                        path.getKey(),
                                                        one.getValue()))));
        return all.stream().filter(each -> each.path.startsWith("/api/")).toList();
    }

    private static Operation read(String method, String path, JsonNode operation) {
        JsonNode schema =
                operation
                        .at("/requestBody/content/application~1json/schema")
                        .asOptional()
                        .orElse(null);
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                parameters(operation, "path"),
                parameters(operation, "query"),
                schema,
                operation.get("responses").propertyNames().stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static List<String> parameters(JsonNode operation, String in) {
        List<String> names = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> {
                    if (parameter.get("in").asString().equals(in)) {
                        names.add(parameter.get("name").asString());
                    }
                });
        return names;
    }
}
