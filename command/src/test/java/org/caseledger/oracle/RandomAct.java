package org.caseledger.oracle;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Any act with values that mostly fit what happened so far and sometimes do not. */
final class RandomAct {

    private static final Map<Class<?>, Constructor<?>> MAKERS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, RecordComponent[]> PARTS = new ConcurrentHashMap<>();

    private final Chance chance;
    private final List<UUID> told;
    private LocalDate today;
    private Map<String, ?> fixed = Map.of();
    private boolean plain;

    /** @param told the ids of events that an act may name; grows while the story goes on */
    RandomAct(Chance chance, List<UUID> told, LocalDate today) {
        this.chance = chance;
        this.told = told;
        this.today = today;
    }

    void on(LocalDate day) {
        today = day;
    }

    LedgerCommand of(Class<?> command) {
        return (LedgerCommand) record(command);
    }

    /** An act with these values; what else it must say fits, what it need not say is left out. */
    LedgerCommand fitting(Class<?> command, Map<String, ?> values) {
        fixed = values;
        plain = true;
        try {
            return of(command);
        } finally {
            fixed = Map.of();
            plain = false;
        }
    }

    /** The same act with one of its values drawn anew: mostly a near miss. */
    LedgerCommand twisted(LedgerCommand command) {
        Class<?> type = command.getClass();
        RecordComponent[] parts = PARTS.computeIfAbsent(type, Class::getRecordComponents);
        int other = chance.below(parts.length);
        @Nullable Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            values[at] = at == other ? part(type, parts[at]) : read(parts[at], command);
        }
        return (LedgerCommand) made(type, parts, values);
    }

    private static @Nullable Object read(RecordComponent part, Object record) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = PARTS.computeIfAbsent(type, Class::getRecordComponents);
        @Nullable Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            values[at] = part(type, parts[at]);
        }
        return made(type, parts, values);
    }

    private static Object made(Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            return MAKERS.computeIfAbsent(type, _ -> maker(type, parts)).newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + Arrays.toString(values), e);
        }
    }

    private static Constructor<?> maker(Class<?> type, RecordComponent[] parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            return maker;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object part(Class<?> act, RecordComponent part) {
        Object given = fixed.get(part.getName());
        if (given != null) {
            return given;
        }
        if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && (Wanted.NEVER.contains(part.getName())
                        || Wanted.NEVER.contains(part.getType().getSimpleName())
                        || plain
                        || chance.once(2))) {
            return null;
        }
        if (part.getType() == LocalDate.class) {
            return day(act.getSimpleName() + "." + part.getName(), part.getName());
        }
        return value(part.getGenericType(), part.getName());
    }

    private LocalDate day(String whole, String name) {
        LocalDate usual =
                switch (whole) {
                    case "DraftPlan.until" -> today.plusMonths(odd(12) ? 14 : 6);
                    case "DraftPlan.nextReviewOn" -> today.plusMonths(odd(12) ? 4 : 2);
                    case "RecordMonitoring.nextReviewOn" -> today.plusMonths(odd(12) ? 4 : 2);
                    case "GiveConsent.paperDueOn" -> today.plusDays(odd(6) ? 32 : chance.below(30));
                    default -> usual(name);
                };
        if (odd(12)) {
            return usual.plusDays(1);
        }
        return odd(12) ? usual.minusDays(1 + chance.below(25)) : usual;
    }

    /** Something that hardly fits, once in so many times. */
    private boolean odd(int in) {
        return !plain && chance.once(in);
    }

    private LocalDate usual(String name) {
        if (name.equals("reportBackBy")) {
            return today.plusDays(odd(6) ? 16 : chance.below(14));
        }
        if (Wanted.LATER.contains(name)) {
            return today.plusDays(chance.below(30));
        }
        return name.equals("birthDate") ? today.minusYears(chance.of(List.of(9, 16, 40))) : today;
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return several(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? Wanted.word(plain, chance) : plain(plain, name);
    }

    private Object several(ParameterizedType generic, String name) {
        Set<Object> values = new LinkedHashSet<>();
        int many = odd(14) ? 0 : chance.once(3) ? 2 : 1;
        for (int at = 0; at < many; at++) {
            values.add(value(generic.getActualTypeArguments()[0], name));
        }
        return generic.getRawType() == Set.class ? values : List.copyOf(values);
    }

    private Object plain(Class<?> type, String name) {
        return switch (type.getSimpleName()) {
            case "Words" -> new Words("記録");
            case "String" -> odd(8) ? "" : "第1版";
            case "Occurred" -> Occurred.onDay(day("", name));
            case "LocalTime" -> LocalTime.of(10 + chance.below(3), 0);
            case "int", "Integer" -> 1 + chance.below(chance.once(3) ? 4 : 2);
            case "boolean", "Boolean" -> chance.once(2);
            case "UUID" -> uuid(name);
            case "SaidBy" -> saidBy();
            case "Circle" -> circle();
            case "Troubles" -> new Troubles(Set.of(Trouble.CARE), Trouble.CARE);
            default -> type.isRecord() && !Pools.isId(type) ? record(type) : id(type);
        };
    }

    private Object id(Class<?> type) {
        return plain && Pools.isOwn(type)
                ? Pools.made(type, Pools.id(type.getSimpleName(), 1))
                : Pools.id(type, chance);
    }

    private Circle circle() {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        agencies.add((AgencyId) Pools.id(AgencyId.class, chance));
        for (int at = chance.below(3); at > 0; at--) {
            agencies.add((AgencyId) Pools.id(AgencyId.class, chance));
        }
        return new Circle(agencies);
    }

    private SaidBy saidBy() {
        return switch (chance.below(5)) {
            case 0 -> SaidBy.observed();
            case 1 -> SaidBy.family((PersonId) Pools.id(PersonId.class, chance));
            case 2 -> SaidBy.person((PersonId) Pools.id(PersonId.class, chance));
            default -> SaidBy.agency((AgencyId) Pools.id(AgencyId.class, chance));
        };
    }

    private UUID uuid(String name) {
        boolean event = Wanted.EVENTS.contains(name) && !told.isEmpty() && !chance.once(6);
        return event ? chance.of(told) : Pools.own(name, chance);
    }
}
