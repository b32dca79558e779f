package org.caseledger.ops.forms;

import com.fasterxml.jackson.annotation.JsonValue;

import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.OrNone;
import org.caseledger.command.household.AddMember;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.ops.forms.ActField.Kind;
import org.caseledger.ops.forms.ActField.Label;
import org.caseledger.ops.forms.ActField.Need;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The fields of an act's form, read off its record: a new act has its form without anybody drawing
 * one. A list has as many rows as {@link FormRows} says, and can be given one more.
 */
final class ActFields {

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice("true", "はい"), new Choice("false", "いいえ"));

    private final FieldWords words;
    private final Choices choices;
    private final FormRows rows;

    ActFields(FieldWords words, Choices choices, FormRows rows) {
        this.words = words;
        this.choices = choices;
        this.rows = rows;
    }

    /** The fields of a command but for those that the page knows already. */
    List<ActField> of(Class<?> command, Set<String> known) {
        return fields(command, "", known, Need.ALWAYS);
    }

    private List<ActField> fields(Class<?> record, String prefix, Set<String> known, Need around) {
        List<ActField> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            if (!known.contains(name) && isAsked(record, component)) {
                var label = new Label(words.field(record, name), words.help(record, name));
                Need need = need(component, around);
                var place = new FieldPlace(prefix + name, label, need, record, name);
                fields.add(field(component.getGenericType(), place));
            }
        }
        return fields;
    }

    /** An id that need not be given is asked for only where there are some to choose from. */
    private boolean isAsked(Class<?> record, RecordComponent component) {
        boolean minted = component.isAnnotationPresent(Minted.class);
        if (minted && record != AddMember.class) {
            return false;
        }
        boolean spared = minted || isNullable(component);
        Class<?> type = component.getType();
        return !spared
                || !isId(type)
                || !choices.of(new Choices.Asked(record, component.getName(), type)).isEmpty();
    }

    private static boolean isId(Class<?> type) {
        return type == UUID.class || type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Need need(RecordComponent component, Need around) {
        if (isNullable(component)
                || component.isAnnotationPresent(Minted.class)
                || component.isAnnotationPresent(OrNone.class)
                || component.getType() == boolean.class) {
            return Need.OPTIONAL;
        }
        return around == Need.ALWAYS ? Need.ALWAYS : Need.WITH_ITS_GROUP;
    }

    private ActField field(Type type, FieldPlace place) {
        if (type instanceof ParameterizedType list) {
            return several((Class<?>) list.getActualTypeArguments()[0], place);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord() && !isSingleValue(wanted)) {
            String within = place.name() + ".";
            return place.holding(Kind.TOGETHER, fields(wanted, within, Set.of(), place.need()));
        }
        List<Choice> offered = offered(wanted, place);
        return offered.isEmpty() && !isId(wanted)
                ? place.filled(place.isWholeText() ? Kind.TEXT : kind(wanted))
                : place.chosen(Kind.ONE_OF, offered);
    }

    /** Choices to tick; rows where one types or where the order counts. */
    private ActField several(Class<?> element, FieldPlace place) {
        List<Choice> offered = offered(element, place);
        boolean inOrder = element == ItemId.class;
        if (!inOrder && (isId(element) || !offered.isEmpty())) {
            return place.chosen(Kind.SOME_OF, offered);
        }
        int count = Math.max(rows.of(place.name()), offered.size());
        return place.holding(
                Kind.REPEATED,
                IntStream.range(0, count)
                        .mapToObj(number -> field(element, place.row(number)))
                        .toList());
    }

    private List<Choice> offered(Class<?> type, FieldPlace place) {
        if (type == Boolean.class) {
            return YES_OR_NO;
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(code -> (Enum<?>) code)
                        .map(code -> new Choice(code.name(), words.choice(code)))
                        .toList()
                : choices.of(new Choices.Asked(place.record(), place.component(), type));
    }

    private static Kind kind(Class<?> type) {
        if (type == boolean.class) {
            return Kind.TICK;
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return Kind.NUMBER;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == LocalTime.class) {
            return Kind.TIME;
        }
        return type == Words.class ? Kind.TEXT : Kind.LINE;
    }

    static boolean isSingleValue(Class<?> record) {
        return record.getRecordComponents().length == 1
                && record.getRecordComponents()[0]
                        .getAccessor()
                        .isAnnotationPresent(JsonValue.class);
    }
}
