package org.caseledger.command.http;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What reflection tells about records and how it makes one. */
final class Records {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");

    private Records() {}

    /** An id, a text: written in JSON as its one value, not as an object. */
    static boolean isSingleValue(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static Optional<UUID> id(Object value) {
        if (value instanceof UUID id) {
            return Optional.of(id);
        }
        Class<?> type = value.getClass();
        if (!isSingleValue(type) || !type.getRecordComponents()[0].getType().equals(UUID.class)) {
            return Optional.empty();
        }
        try {
            var accessor = type.getRecordComponents()[0].getAccessor();
            accessor.setAccessible(true);
            return Optional.ofNullable((UUID) accessor.invoke(value));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Calls the canonical constructor; when that refuses, tells the key it refused with. */
    static Optional<Object> construct(
            Class<?> type, List<? extends @Nullable Object> values, Consumer<String> refused) {
        try {
            return Optional.of(canonical(type).newInstance(values.toArray()));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof IllegalArgumentException why) {
                refused.accept(key(why.getMessage()));
                return Optional.empty();
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), impossible);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private static String key(@Nullable String message) {
        return message != null && KEY.matcher(message).matches() ? message : "value.invalid";
    }
}
