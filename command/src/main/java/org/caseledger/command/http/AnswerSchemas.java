package org.caseledger.command.http;

import io.swagger.v3.oas.models.media.Schema;

import java.util.List;

/** The shapes of answers in the OpenAPI document. */
final class AnswerSchemas {

    private AnswerSchemas() {}

    static Schema<?> recorded() {
        Schema<?> answer = object();
        answer.setRequired(List.of("ids", "stream", "version", "positions", "eventIds"));
        return answer.addProperty("ids", object().additionalProperties(text().format("uuid")))
                .addProperty("stream", text().format("uuid"))
                .addProperty("version", number())
                .addProperty("positions", list(number()))
                .addProperty("eventIds", list(text().format("uuid")))
                .addProperty("recordedAt", text().format("date-time"))
                .addProperty("ledgerPosition", number())
                .addProperty("stopped", stopped());
    }

    /** Of an act that takes a consent back. */
    private static Schema<?> stopped() {
        var rested =
                object().addProperty("kind", text())
                        .addProperty("id", text().format("uuid"))
                        .addProperty("agencyId", text().format("uuid"));
        return object().addProperty("resting", list(rested))
                .addProperty("toTell", list(text().format("uuid")));
    }

    static Schema<?> problem() {
        var source =
                orNull("object")
                        .addProperty("kind", text())
                        .addProperty("title", text())
                        .addProperty("article", text())
                        .addProperty("confirmed", typed("boolean"));
        var allowed = object().addProperty("title", text()).addProperty("path", text());
        Schema<?> answer = object();
        answer.setRequired(List.of("type", "status", "code", "detail", "allowed"));
        return answer.addProperty("type", text())
                .addProperty("status", number())
                .addProperty("code", text())
                .addProperty("detail", text())
                .addProperty("rule", orNull("string"))
                .addProperty("source", source)
                .addProperty("instead", orNull("string"))
                .addProperty("allowed", list(allowed))
                .addProperty("fields", list(field()))
                .addProperty("lines", list(line()))
                .addProperty("currentVersion", number());
    }

    private static Schema<?> field() {
        return object().addProperty("field", text())
                .addProperty("key", text())
                .addProperty("ja", text())
                .addProperty("en", text())
                .addProperty("allowed", list(text()));
    }

    private static Schema<?> line() {
        return object().addProperty("line", text())
                .addProperty("code", orNull("string"))
                .addProperty("detail", text())
                .addProperty("rule", orNull("object"));
    }

    static Schema<?> object() {
        return typed("object");
    }

    static Schema<?> text() {
        return typed("string");
    }

    static Schema<?> number() {
        return typed("integer");
    }

    static Schema<?> list(Schema<?> items) {
        var list = typed("array");
        list.setItems(items);
        return list;
    }

    static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>().type(type);
        schema.addType(type);
        return schema;
    }

    private static Schema<?> orNull(String type) {
        Schema<?> schema = typed(type);
        schema.addType("null");
        return schema;
    }
}
