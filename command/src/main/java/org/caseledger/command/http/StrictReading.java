package org.caseledger.command.http;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a record from a JSON tree as strictly as a request is read, for callers that are no request.
 *
 * @param value empty when anything was wrong
 * @param errors everything that was wrong, by dotted path
 */
public record StrictReading<T>(Optional<T> value, List<FieldError> errors) {

    /** Reads with lists of up to that many entries; nothing is minted. */
    public static <T> StrictReading<T> of(Class<T> type, JsonNode tree, int longestList) {
        var errors = new FieldErrors();
        Map<String, JsonNode> given = new LinkedHashMap<>();
        tree.properties().forEach(each -> given.put(each.getKey(), each.getValue()));
        var reading = new RecordReading(errors, StrictReading::nothing, longestList);
        Optional<T> value = reading.read(type, given, "").map(type::cast);
        return new StrictReading<>(value, errors.list());
    }

    private static UUID nothing(String field) {
        throw new IllegalStateException("nothing is minted here: " + field);
    }
}
