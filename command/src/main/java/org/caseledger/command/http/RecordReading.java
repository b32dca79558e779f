package org.caseledger.command.http;

import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.WholeText;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads records, lists and sets from a JSON tree, component by component. */
final class RecordReading {

    static final int LONGEST_LIST = 1_000;

    private final FieldErrors errors;
    private final Minting minting;
    private final int longestList;
    private final Map<String, UUID> ids = new LinkedHashMap<>();

    RecordReading(FieldErrors errors, Minting minting) {
        this(errors, minting, LONGEST_LIST);
    }

    RecordReading(FieldErrors errors, Minting minting, int longestList) {
        this.errors = errors;
        this.minting = minting;
        this.longestList = longestList;
    }

    /** Ids at the top of the command and ids minted anywhere, by dotted path. */
    Map<String, UUID> ids() {
        return ids;
    }

    Optional<Object> read(Class<?> type, Map<String, JsonNode> given, String path) {
        int before = errors.count();
        List<RecordComponent> components = List.of(type.getRecordComponents());
        var known = components.stream().map(RecordComponent::getName).toList();
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                errors.add(under(path, FieldNames.harmless(name)), "field.unknown");
            }
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            String field = under(path, component.getName());
            values.add(component(component, given.get(component.getName()), field));
        }
        return errors.count() > before
                ? Optional.empty()
                : Records.construct(type, values, key -> errors.add(path, key));
    }

    private @Nullable Object component(
            RecordComponent component, @Nullable JsonNode node, String field) {
        if (node == null || node.isNull()) {
            return absent(component, field);
        }
        if (component.isAnnotationPresent(WholeText.class)) {
            return SingleValues.document(node, field, errors).orElse(null);
        }
        var value = value(component.getGenericType(), node, field).orElse(null);
        if (value != null && !field.contains(".")) {
            Records.id(value).ifPresent(id -> ids.put(field, id));
        }
        return value;
    }

    private @Nullable Object absent(RecordComponent component, String field) {
        if (component.isAnnotationPresent(Minted.class)) {
            UUID minted = minting.mint(field);
            ids.put(field, minted);
            return component.getType().equals(UUID.class)
                    ? minted
                    : Records.construct(component.getType(), List.of(minted), _ -> {})
                            .orElseThrow();
        }
        if (!Records.mayBeAbsent(component)) {
            errors.add(field, "value.missing");
        }
        return null;
    }

    private Optional<?> value(Type type, JsonNode node, String field) {
        if (type instanceof ParameterizedType collection) {
            return elements(collection, node, field);
        }
        var wanted = (Class<?>) type;
        if (!wanted.isRecord() || Records.isSingleValue(wanted)) {
            return SingleValues.read(wanted, node, field, errors);
        }
        if (!node.isObject()) {
            errors.add(field, "value.not-an-object");
            return Optional.empty();
        }
        Map<String, JsonNode> given = new LinkedHashMap<>();
        node.properties().forEach(each -> given.put(each.getKey(), each.getValue()));
        return read(wanted, given, field);
    }

    private Optional<?> elements(ParameterizedType type, JsonNode node, String field) {
        if (!node.isArray()) {
            errors.add(field, "value.not-a-list");
            return Optional.empty();
        }
        if (node.size() > longestList) {
            errors.add(field, "list.too-long");
            return Optional.empty();
        }
        List<Object> read = new ArrayList<>();
        for (int place = 0; place < node.size(); place++) {
            element(type, node.get(place), field + "[" + place + "]").ifPresent(read::add);
        }
        return Optional.of(type.getRawType().equals(Set.class) ? new LinkedHashSet<>(read) : read);
    }

    private Optional<?> element(ParameterizedType type, JsonNode node, String field) {
        if (node.isNull()) {
            errors.add(field, "value.missing");
            return Optional.empty();
        }
        return value(type.getActualTypeArguments()[0], node, field);
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
