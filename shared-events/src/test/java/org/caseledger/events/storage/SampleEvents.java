package org.caseledger.events.storage;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One sample of any event, the same on each run: every component gets a value that follows from its
 * place, so a component that is renamed, retyped or lost shows in the frozen file.
 */
final class SampleEvents {

    static final UUID SUBJECT = id("subject");
    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");

    private final boolean withOptional;

    private SampleEvents(boolean withOptional) {
        this.withOptional = withOptional;
    }

    /** Every component filled. */
    static LedgerEvent full(Class<? extends LedgerEvent> type) {
        return type.cast(new SampleEvents(true).record(type, type.getSimpleName()));
    }

    /** Only what must be there. */
    static LedgerEvent bare(Class<? extends LedgerEvent> type) {
        return type.cast(new SampleEvents(false).record(type, type.getSimpleName()));
    }

    private Object record(Class<?> type, String place) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException("no sample for " + place + " of type " + type);
        }
        Object[] values =
                Arrays.stream(components)
                        .map(component -> component(component, place))
                        .toArray(SampleEvents::nullable);
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample for " + place, e);
        }
    }

    @SuppressWarnings(
            "NullAway") // the constructor of a record takes null where a value is optional
    private static Object[] nullable(int length) {
        return new Object[length];
    }

    @SuppressWarnings("NullAway") // as above
    private @Nullable Object component(RecordComponent component, String place) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && !withOptional
                ? null
                : value(component.getGenericType(), place + "." + component.getName());
    }

    private Object value(Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            Object inner = value(generic.getActualTypeArguments()[0], place);
            return switch (generic.getRawType()) {
                case Class<?> raw when raw == Labelled.class -> new Known<>(label(), inner);
                case Class<?> raw when raw == List.class -> List.of(inner);
                case Class<?> raw when raw == Set.class -> Set.of(inner);
                default -> throw new IllegalStateException("no sample for " + place);
            };
        }
        return type instanceof Class<?> plain ? plainValue(plain, place) : unknown(place);
    }

    private Object plainValue(Class<?> type, String place) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> id(place);
            case "String" -> "text of " + place;
            case "int", "Integer" -> 7;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> LocalDate.of(2026, 4, 1);
            case "LocalTime" -> LocalTime.of(9, 30);
            case "Instant" -> Instant.parse("2026-04-01T12:00:00Z");
            case "Period" -> Period.ofMonths(3);
            case "AgencyKind" -> AgencyKind.OTHER;
            case "Field" -> Field.OTHER;
            case "Words" -> new Words("言葉 " + place);
            case "MunicipalityCode" -> TOWN;
            case "Troubles" -> new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING);
            default -> record(type, place);
        };
    }

    private static Object unknown(String place) {
        throw new IllegalStateException("no sample for " + place);
    }

    private static Label label() {
        return new Label(
                TOWN,
                new FileId(id("file")),
                List.of(SUBJECT),
                LegalBasis.CONSENT,
                null,
                List.of(),
                null,
                Sensitivity.S2,
                Purpose.PLANNING,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }

    private static UUID id(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
