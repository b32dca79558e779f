package org.caseledger.oracle.model;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One act as somebody told it: its name, what was said, by whom and on which day.
 *
 * @param stream what the act writes
 * @param events the ids of what was recorded; empty while it is only asked
 */
public record Told(
        String act,
        UUID stream,
        Map<String, Object> said,
        Actor by,
        LocalDate on,
        List<UUID> events) {

    /** What was said under this name; null when nothing was. */
    public @Nullable Object get(String name) {
        return said.get(name);
    }

    public boolean has(String name) {
        return said.containsKey(name);
    }

    /** True when the value said under this name is this one. */
    public boolean is(String name, @Nullable Object value) {
        return value != null && value.equals(said.get(name));
    }

    public boolean isOneOf(String name, Object... values) {
        return List.of(values).contains(String.valueOf(said.get(name)));
    }

    public LocalDate day(String name) {
        return (LocalDate) sure(name);
    }

    public int number(String name) {
        return (Integer) sure(name);
    }

    public Collection<?> many(String name) {
        Object value = said.get(name);
        return value == null ? List.of() : (Collection<?>) value;
    }

    @SuppressWarnings("unchecked")
    public Collection<Map<String, Object>> rows(String name) {
        return (Collection<Map<String, Object>>) many(name);
    }

    public boolean isAfter(String name, @Nullable LocalDate day) {
        return said.get(name) instanceof LocalDate own && day != null && own.isAfter(day);
    }

    public boolean isBefore(String name, @Nullable LocalDate day) {
        return said.get(name) instanceof LocalDate own && day != null && own.isBefore(day);
    }

    public boolean isEmpty(String name) {
        return many(name).isEmpty();
    }

    public AgencyId office() {
        return by.organisation();
    }

    Told recordedAs(List<UUID> ids) {
        return new Told(act, stream, said, by, on, ids);
    }

    private Object sure(String name) {
        Object value = said.get(name);
        if (value == null) {
            throw new IllegalStateException(act + " says no " + name);
        }
        return value;
    }
}
