package org.caseledger.oracle;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.Occurred;
import org.caseledger.oracle.model.Told;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says a command as the plain names and values that the model reads. */
final class Telling {

    private static final Map<Class<?>, List<Method>> PARTS = new ConcurrentHashMap<>();

    private Telling() {}

    static Told of(LedgerCommand command, Actor by, LocalDate on) {
        return new Told(
                command.getClass().getSimpleName(),
                command.streamId(),
                said(command),
                by,
                on,
                List.of());
    }

    private static Map<String, Object> said(Object record) {
        Map<String, Object> said = new HashMap<>();
        for (Method part : PARTS.computeIfAbsent(record.getClass(), Telling::parts)) {
            Object value = plain(read(part, record));
            if (value != null) {
                said.put(part.getName(), value);
            }
        }
        return said;
    }

    private static List<Method> parts(Class<?> type) {
        List<Method> parts = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            part.getAccessor().setAccessible(true);
            parts.add(part.getAccessor());
        }
        return parts;
    }

    private static @Nullable Object read(Method part, Object record) {
        try {
            return part.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> word -> word.name();
            case Occurred occurred -> occurred.on();
            case Circle circle -> circle.agencies();
            case Collection<?> many -> many.stream().map(Telling::plain).toList();
            case Record record when isOfCommand(record) -> said(record);
            default -> value;
        };
    }

    private static boolean isOfCommand(Record record) {
        return record.getClass().getPackageName().startsWith("org.caseledger.command");
    }
}
