package org.caseledger.command.http;

import static org.caseledger.command.http.AnswerSchemas.list;
import static org.caseledger.command.http.AnswerSchemas.number;
import static org.caseledger.command.http.AnswerSchemas.object;
import static org.caseledger.command.http.AnswerSchemas.text;
import static org.caseledger.command.http.AnswerSchemas.typed;

import io.swagger.v3.oas.models.media.Schema;

import org.caseledger.command.decision.Minted;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The shape of a request's body: that of the command's record, less what the path says. */
final class RecordSchemas {

    private RecordSchemas() {}

    static Schema<?> body(Act act) {
        return record(act.command(), PathVariables.of(act.path()));
    }

    private static Schema<?> record(Class<?> type, List<String> elsewhere) {
        Schema<?> schema = object();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!elsewhere.contains(component.getName())) {
                schema.addProperty(component.getName(), value(component.getGenericType()));
                if (isRequired(component)) {
                    schema.addRequiredItem(component.getName());
                }
            }
        }
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static boolean isRequired(RecordComponent component) {
        return !Records.mayBeAbsent(component)
                && !component.isAnnotationPresent(Minted.class)
                && !component.getType().equals(MunicipalityCode.class);
    }

    private static Schema<?> value(Type type) {
        if (type instanceof ParameterizedType collection) {
            Schema<?> list = list(value(collection.getActualTypeArguments()[0]));
            list.setMaxItems(RecordReading.LONGEST_LIST);
            list.setUniqueItems(collection.getRawType().equals(Set.class) ? true : null);
            return list;
        }
        var wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return choice(wanted);
        }
        if (Records.isSingleValue(wanted)) {
            Schema<?> held = value(wanted.getRecordComponents()[0].getGenericType());
            return wanted.equals(Words.class) ? held.minLength(1).maxLength(Words.LONGEST) : held;
        }
        return wanted.isRecord() ? record(wanted, List.of()) : simple(wanted);
    }

    private static Schema<?> choice(Class<?> type) {
        Schema<Object> choice = new Schema<>();
        choice.setType("string");
        choice.addType("string");
        for (Object constant : type.getEnumConstants()) {
            choice.addEnumItemObject(((Enum<?>) constant).name());
        }
        return choice;
    }

    private static Schema<?> simple(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return number().format("int32");
        }
        if (type == long.class || type == Long.class) {
            return number().format("int64");
        }
        if (type == UUID.class) {
            return text().format("uuid");
        }
        if (type == LocalDate.class) {
            return text().format("date");
        }
        if (type == LocalTime.class) {
            return text().format("time").example("10:00");
        }
        return type == Period.class ? text().format("duration") : text();
    }
}
