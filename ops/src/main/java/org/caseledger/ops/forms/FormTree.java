package org.caseledger.ops.forms;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes of form fields the JSON tree that the API would have been sent: {@code roles[0].task},
 * numbers as numbers, repeated fields as lists, what was left empty left out. What the act does not
 * know stays in, so that it is refused like everywhere else.
 */
final class FormTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 200;

    private final Map<String, List<String>> fields;
    private final Set<String> used = new LinkedHashSet<>();

    private FormTree(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    static ObjectNode of(Class<?> record, Set<String> inPath, Map<String, List<String>> fields) {
        var tree = new FormTree(fields);
        ObjectNode root = JSON.objectNode();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!inPath.contains(component.getName())) {
                tree.put(root, component, component.getName());
            }
        }
        fields.keySet().stream()
                .filter(name -> !tree.used.contains(name))
                .forEach(name -> root.put(name, ""));
        return root;
    }

    private void put(ObjectNode object, RecordComponent component, String name) {
        Optional<JsonNode> value = value(component.getGenericType(), name);
        if (value.isPresent()) {
            object.set(component.getName(), value.get());
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            fill(object, component);
        }
    }

    /** A box that is not ticked and a list without a choice are sent as nothing at all. */
    private static void fill(ObjectNode object, RecordComponent component) {
        if (component.getType() == boolean.class) {
            object.put(component.getName(), false);
        } else if (component.getGenericType() instanceof ParameterizedType) {
            object.set(component.getName(), JSON.arrayNode());
        }
    }

    private Optional<JsonNode> value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return elements(list.getActualTypeArguments()[0], name);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord() && !isSingleValue(wanted)) {
            return object(wanted, name);
        }
        return given(name).stream().findFirst().map(text -> single(wanted, text));
    }

    private Optional<JsonNode> object(Class<?> record, String name) {
        if (fields.entrySet().stream().noneMatch(field -> isFilled(field, name + "."))) {
            fields.keySet().stream().filter(each -> each.startsWith(name + ".")).forEach(used::add);
            return Optional.empty();
        }
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : record.getRecordComponents()) {
            put(object, component, name + "." + component.getName());
        }
        return Optional.of(object);
    }

    private Optional<JsonNode> elements(Type type, String name) {
        ArrayNode list = JSON.arrayNode();
        given(name).forEach(text -> list.add(single((Class<?>) type, text)));
        for (int place : places(name)) {
            value(type, name + "[" + place + "]").ifPresent(list::add);
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private Set<Integer> places(String name) {
        Pattern place = Pattern.compile(Pattern.quote(name) + "\\[([0-9]{1,3})](\\..*)?");
        Set<Integer> places = new TreeSet<>();
        for (String field : fields.keySet()) {
            var found = place.matcher(field);
            if (found.matches() && places.size() <= MOST) {
                places.add(Integer.valueOf(found.group(1)));
            }
        }
        return places;
    }

    private List<String> given(String name) {
        used.add(name);
        return fields.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isFilled(Map.Entry<String, List<String>> field, String prefix) {
        return field.getKey().startsWith(prefix)
                && field.getValue().stream().anyMatch(text -> !text.isBlank());
    }

    private static boolean isSingleValue(Class<?> record) {
        return record.getRecordComponents().length == 1
                && record.getRecordComponents()[0]
                        .getAccessor()
                        .isAnnotationPresent(JsonValue.class);
    }

    private static JsonNode single(Class<?> type, String text) {
        boolean whole = text.strip().matches("-?[0-9]{1,9}");
        if (whole && (type == int.class || type == Integer.class || type == long.class)) {
            return IntNode.valueOf(Integer.parseInt(text.strip()));
        }
        boolean truth = type == boolean.class || type == Boolean.class;
        if (truth && text.matches("true|on|false")) {
            return BooleanNode.valueOf(!text.equals("false"));
        }
        return StringNode.valueOf(text);
    }
}
