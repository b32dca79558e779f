package org.caseledger.query;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.TownTime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One value of any record of the ledger's language, made from its components. */
final class SampleValues {

    static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final Set<Class<?>> CHECKED =
            Set.of(MunicipalityCode.class, AgencyKind.class, Field.class);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    private SampleValues() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Labelled.class) {
                return Withheld.notEntitled();
            }
            Object one = of(generic.getActualTypeArguments()[0]);
            return raw == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() && !CHECKED.contains(plain) ? record(plain) : simple(plain);
    }

    private static Object simple(Class<?> type) {
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> 1;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.lang.String" -> "見本";
            case "java.util.UUID" -> new UUID(1, 2);
            case "java.time.LocalDate" -> DAY;
            case "java.time.Instant" -> TownTime.noonOf(DAY);
            case "java.time.LocalTime" -> LocalTime.of(10, 0);
            case "java.time.Period" -> Period.ofMonths(1);
            case "org.caseledger.events.value.MunicipalityCode" -> TOWN;
            case "org.caseledger.events.directory.AgencyKind" -> AgencyKind.OTHER;
            case "org.caseledger.events.directory.Field" -> Field.OTHER;
            default -> throw new IllegalStateException("no sample of " + type.getName());
        };
    }

    static Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
