package org.caseledger.command;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Any request on a stream, with values that sometimes fit the town's story and often do not. */
final class RandomRequest {

    private static final List<PersonId> PERSONS =
            List.of(Town.MOTHER, Town.MOTHER, Town.DAUGHTER, Town.FATHER, Town.SON);
    private static final List<AgencyId> AGENCIES =
            List.of(
                    Town.WELFARE_SECTION,
                    Town.COORDINATION_DESK,
                    Town.SCHOOL,
                    Town.SELF_RELIANCE_DESK,
                    Town.CARE_CENTRE,
                    Town.NEIGHBOURS);

    private final Random random;
    private final List<UUID> events;
    private final List<ItemId> items;

    /**
     * @param events ids of what was recorded so far
     * @param items the agenda items there are by now
     */
    RandomRequest(Random random, List<UUID> events, List<ItemId> items) {
        this.random = random;
        this.events = events;
        this.items = items;
    }

    /** One request for that act on that stream; empty where a value refuses itself. */
    Optional<LedgerCommand> of(Class<? extends LedgerCommand> act, UUID stream) {
        Object request = record(act, stream);
        return request == null ? Optional.empty() : Optional.of(act.cast(request));
    }

    private @Nullable Object record(Class<?> record, @Nullable UUID stream) {
        RecordComponent[] parts = record.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            Class<?> type = parts[at].getType();
            values[at] =
                    stream != null && at == 0 && type != FileId.class
                            ? made(type, stream)
                            : part(parts[at]);
        }
        return make(record, parts, values);
    }

    private static @Nullable Object make(
            Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refusesItself) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object made(Class<?> type, UUID id) {
        try {
            return type.getDeclaredConstructor(UUID.class).newInstance(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object part(RecordComponent part) {
        boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextInt(3) > 0 ? null : value(part.getGenericType());
    }

    private @Nullable Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Object> some = new ArrayList<>();
            for (int left = random.nextInt(3); left >= 0; left--) {
                Object one = value(generic.getActualTypeArguments()[0]);
                if (one != null) {
                    some.add(one);
                }
            }
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(some) : some;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? any(List.of(plain.getEnumConstants())) : plain(plain);
    }

    private @Nullable Object plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "FileId" -> Town.FILE;
            case "PersonId" -> any(PERSONS);
            case "AgencyId" -> any(AGENCIES);
            case "ItemId" -> any(items);
            case "StaffId" -> any(List.<StaffId>of(Town.OFFICER.staff(), Town.TEACHER.staff()));
            case "UUID" -> any(events);
            case "String" -> "1";
            case "Words" -> new Words("記録");
            case "LocalDate" -> day();
            case "LocalTime" -> LocalTime.of(8 + random.nextInt(10), 0);
            case "Occurred" -> Occurred.onDay(day());
            case "SaidBy" -> saidBy();
            case "int", "Integer" -> random.nextInt(3);
            case "boolean", "Boolean" -> random.nextBoolean();
            default ->
                    isAnId(type) ? made(type, Town.id(20, random.nextInt(3))) : record(type, null);
        };
    }

    private SaidBy saidBy() {
        return switch (random.nextInt(3)) {
            case 0 -> SaidBy.observed();
            case 1 -> SaidBy.agency(any(AGENCIES));
            default -> SaidBy.person(any(PERSONS));
        };
    }

    private LocalDate day() {
        return random.nextInt(6) == 0 ? Town.DAY.plusDays(random.nextInt(5) - 2) : Town.DAY;
    }

    private static boolean isAnId(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getType() == UUID.class;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
