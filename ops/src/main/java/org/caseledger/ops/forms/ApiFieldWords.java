package org.caseledger.ops.forms;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;

import org.caseledger.command.decision.Minted;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Acts;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Says in the OpenAPI document what the fields of acts mean, in the words of the forms. */
public final class ApiFieldWords implements OpenApiCustomizer {

    private static final String BASE = "/api/v1";
    private static final String MINTED = " 省くと台帳が付け、答えの ids に示す。 / Left out, the ledger gives one.";
    private static final Map<Class<?>, String> WHERE =
            Map.of(
                    AgencyId.class, " (agencyId: GET /api/v1/contacts)",
                    StaffId.class, " (staffId: GET /api/v1/contacts)",
                    BodyId.class, " (bodyId: GET /api/v1/contacts)",
                    PersonId.class, " (personId: a UUID of yours at first, then as in the file)",
                    LocalTime.class, " (HH:mm:ss)");

    private final Acts acts;
    private final FieldWords words;

    public ApiFieldWords(Acts acts, FieldWords words) {
        this.acts = acts;
        this.words = words;
    }

    @Override
    public void customise(OpenAPI document) {
        for (Act act : acts.all()) {
            MediaType body = body(document, act);
            Schema<?> schema = Objects.requireNonNull(body.getSchema());
            describe(act.command(), schema);
            body.setExample(ApiExamples.of(schema));
        }
    }

    private static MediaType body(OpenAPI document, Act act) {
        PathItem path = Objects.requireNonNull(document.getPaths().get(BASE + act.path()));
        return Objects.requireNonNull(
                path.getPost().getRequestBody().getContent().get("application/json"));
    }

    private void describe(Class<?> record, Schema<?> schema) {
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> field = property(schema, component.getName());
            if (field != null) {
                field.setDescription(of(record, component));
                describeWithin(element(component.getGenericType()), inner(field));
            }
        }
    }

    private void describeWithin(Class<?> wanted, Schema<?> schema) {
        if (wanted.isRecord() && !ActFields.isSingleValue(wanted)) {
            describe(wanted, schema);
        }
    }

    private String of(Class<?> record, RecordComponent component) {
        if (component.isAnnotationPresent(Minted.class)) {
            return component.getName() + MINTED;
        }
        Class<?> type = element(component.getGenericType());
        String name = words.field(record, component.getName()) + WHERE.getOrDefault(type, "");
        return type.isEnum() ? name + ": " + choices(type) : name;
    }

    private String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(code -> (Enum<?>) code)
                .map(code -> code.name() + "=" + words.choice(code))
                .collect(joining(", "));
    }

    private static Schema<?> inner(Schema<?> field) {
        return field.getItems() == null ? field : field.getItems();
    }

    private static @Nullable Schema<?> property(Schema<?> schema, String name) {
        return schema.getProperties() == null ? null : schema.getProperties().get(name);
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list
                ? element(list.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
