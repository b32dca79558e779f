package org.caseledger.architecture;

import org.caseledger.events.privacy.Labelled;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One component of a record, with the type of what it holds once lists and sets are opened. */
record Component(String name, Class<?> type) {

    String typeName() {
        return "any " + type.getSimpleName();
    }

    /** Everything in a record that is not under a label, down to plain values, codes and ids. */
    static Stream<Component> openOnes(Class<?> owner) {
        return Arrays.stream(owner.getRecordComponents()).flatMap(each -> openOnes(owner, each));
    }

    private static Stream<Component> openOnes(Class<?> owner, RecordComponent component) {
        String name = owner.getSimpleName() + "." + component.getName();
        return heldBy(component.getGenericType()).stream()
                .filter(type -> type != Labelled.class)
                .flatMap(type ->
                        isPlain(type) ? Stream.of(new Component(name, type)) : inside(type));
    }

    private static Stream<Component> inside(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("neither record nor plain value: " + type);
        }
        return openOnes(type);
    }

    /** A value of its own: a code, a date, a number, text, or an id of ours. */
    private static boolean isPlain(Class<?> type) {
        return type.isEnum() || type.isPrimitive() || !isOurs(type) || isId(type);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.caseledger.");
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getType() == UUID.class;
    }

    private static List<Class<?>> heldBy(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Labelled.class) {
            return List.of(Labelled.class);
        }
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .flatMap(inner -> heldBy(inner).stream())
                    .toList();
        }
        if (type instanceof Class<?> plain) {
            return List.of(plain);
        }
        throw new IllegalStateException("cannot tell what is held by " + type);
    }
}
