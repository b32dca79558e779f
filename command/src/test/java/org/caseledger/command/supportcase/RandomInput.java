package org.caseledger.command.supportcase;

import org.caseledger.command.Town;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Any command with values that sometimes fit the story of {@link B45} and sometimes do not. */
final class RandomInput {

    /** More entries of a kind are hardly ever numbered in one walk. */
    private static final int LAST_NUMBER = 60;

    private final Random random;
    private final List<ItemId> items;

    /** @param items the agenda items there are by now */
    RandomInput(Random random, List<ItemId> items) {
        this.random = random;
        this.items = items;
    }

    SupportCaseCommand of(Class<?> command) {
        return (SupportCaseCommand) record(command);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            values[at] = part(parts[at]);
        }
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object part(RecordComponent part) {
        boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional && random.nextBoolean()) {
            return null;
        }
        if (part.getName().equals("number")) {
            return 1 + random.nextInt(LAST_NUMBER);
        }
        return part.getType() == LocalDate.class
                ? day(part.getName())
                : value(part.getGenericType());
    }

    private LocalDate day(String name) {
        LocalDate usual =
                switch (name) {
                    case "until" -> Town.DAY.plusMonths(6);
                    case "nextReviewOn" -> Town.DAY.plusMonths(2);
                    default -> Town.DAY;
                };
        return random.nextInt(10) == 0 ? usual.plusDays(1) : usual;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object one = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? any(plain.getEnumConstants()) : plain(plain);
    }

    private Object plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "CaseId" -> B45.CASE;
            case "FileId" -> Town.FILE;
            case "ConsentId" -> B45.CONSENT;
            case "PersonId" -> any(persons());
            case "ItemId" -> items.get(random.nextInt(items.size()));
            case "RoleId" -> any(new RoleId[] {B45.ROLE_SCHOOL, B45.ROLE_WORK});
            case "AgencyId" -> any(new AgencyId[] {Town.SCHOOL, Town.SELF_RELIANCE_DESK});
            case "StaffId" -> any(new StaffId[] {Town.TEACHER.staff(), Town.OFFICER.staff()});
            case "OutreachId" -> new OutreachId(Town.id(14, 1));
            case "UUID" -> Town.id(15, 1 + random.nextInt(3));
            case "String" -> "記録";
            case "Words" -> new Words("記録");
            case "Occurred" -> Occurred.onDay(day("occurred"));
            case "SaidBy" ->
                    random.nextBoolean()
                            ? SaidBy.agency((AgencyId) plain(AgencyId.class))
                            : SaidBy.person(Town.MOTHER);
            case "int", "Integer" -> 1 + random.nextInt(3);
            case "boolean", "Boolean" -> random.nextBoolean();
            default -> record(type);
        };
    }

    private static PersonId[] persons() {
        return new PersonId[] {Town.MOTHER, Town.MOTHER, Town.MOTHER, Town.FATHER};
    }

    private Object any(Object[] values) {
        return values[random.nextInt(values.length)];
    }
}
