package org.caseledger.command.http;

import org.caseledger.events.value.Words;
import org.caseledger.events.value.WrittenDates;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one value that is not an object: an id, a text, a date, a number, a choice. */
final class SingleValues {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private record Form(Function<String, Object> parse, String key) {}

    private static final Map<Class<?>, Form> FORMS =
            Map.of(
                    UUID.class, new Form(SingleValues::uuid, "id.form"),
                    LocalDate.class, new Form(WrittenDates::read, "date.form"),
                    LocalTime.class, new Form(LocalTime::parse, "time.form"),
                    Instant.class, new Form(Instant::parse, "instant.form"),
                    YearMonth.class, new Form(YearMonth::parse, "month.form"),
                    Period.class, new Form(Period::parse, "period.form"));

    private SingleValues() {}

    static Optional<?> read(Class<?> type, JsonNode node, String field, FieldErrors errors) {
        if (type == boolean.class || type == Boolean.class) {
            return given(
                    node.isBoolean() ? node.booleanValue() : null, field, "boolean.form", errors);
        }
        if (type == int.class || type == Integer.class) {
            boolean whole = node.isIntegralNumber() && node.canConvertToInt();
            return given(whole ? node.intValue() : null, field, "number.form", errors);
        }
        if (type == long.class || type == Long.class) {
            boolean whole = node.isIntegralNumber() && node.canConvertToLong();
            return given(whole ? node.longValue() : null, field, "number.form", errors);
        }
        if (!node.isString()) {
            errors.add(field, "value.not-a-text");
            return Optional.empty();
        }
        return text(type, node.stringValue(), field, errors);
    }

    private static Optional<?> text(Class<?> type, String text, String field, FieldErrors errors) {
        if (type.isEnum()) {
            return constant(type, text, field, errors);
        }
        if (Records.isSingleValue(type)) {
            return text(type.getRecordComponents()[0].getType(), type, text, field, errors);
        }
        if (type == String.class) {
            return checked(text, field, errors);
        }
        return parsed(type, text, field, errors);
    }

    private static Optional<?> text(
            Class<?> held, Class<?> holder, String text, String field, FieldErrors errors) {
        Optional<?> value =
                held == String.class ? Optional.of(text) : parsed(held, text, field, errors);
        return value.flatMap(
                one -> Records.construct(holder, List.of(one), key -> errors.add(field, key)));
    }

    /** A document: each line that is not blank is read as a text of its own. */
    static Optional<?> document(JsonNode node, String field, FieldErrors errors) {
        if (!node.isString()) {
            errors.add(field, "value.not-a-text");
            return Optional.empty();
        }
        String text = node.stringValue();
        if (text.isBlank()) {
            errors.add(field, "words.blank");
            return Optional.empty();
        }
        boolean isFine =
                text.lines()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> checked(line, field, errors).isPresent());
        return isFine ? Optional.of(text) : Optional.empty();
    }

    private static Optional<?> checked(String text, String field, FieldErrors errors) {
        try {
            return Optional.of(new Words(text).value());
        } catch (IllegalArgumentException refused) {
            errors.add(field, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<?> parsed(
            Class<?> type, String text, String field, FieldErrors errors) {
        Form form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("no way to read a " + type.getSimpleName());
        }
        try {
            return Optional.of(form.parse().apply(text));
        } catch (DateTimeException | IllegalArgumentException refused) {
            errors.add(field, keyOf(refused, form));
            return Optional.empty();
        }
    }

    /** A date of the era calendar is told what is wrong with it; all else, which form is wanted. */
    private static String keyOf(RuntimeException refused, Form form) {
        String own = refused.getMessage();
        return own != null && own.startsWith("date.era-") ? own : form.key();
    }

    private static Optional<?> constant(
            Class<?> type, String text, String field, FieldErrors errors) {
        List<Enum<?>> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add((Enum<?>) constant);
        }
        var found = constants.stream().filter(one -> one.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            errors.add(field, "choice.unknown", constants.stream().map(Enum::name).toList());
        }
        return found;
    }

    private static Optional<?> given(
            @Nullable Object value, String field, String key, FieldErrors errors) {
        if (value == null) {
            errors.add(field, key);
        }
        return Optional.ofNullable(value);
    }

    private static Object uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("id.form");
        }
        return UUID.fromString(text);
    }
}
