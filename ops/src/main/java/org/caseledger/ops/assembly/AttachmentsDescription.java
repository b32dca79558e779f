package org.caseledger.ops.assembly;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.caseledger.events.attachment.ScanKind;
import org.caseledger.ops.attachments.Attaching;
import org.springdoc.core.customizers.OpenApiCustomizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes in the OpenAPI document how a scan is sent and how it comes back. */
final class AttachmentsDescription implements OpenApiCustomizer {

    private static final String BASE = "/api/v1";
    private static final String CONTENT = BASE + "/files/{fileId}/attachments/{attachmentId}";

    private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put("400", "Bad input; every field is listed.");
        ENDINGS.put("401", "Not signed in.");
        ENDINGS.put("404", "No such entry for the caller.");
        ENDINGS.put("409", "A rule says no.");
        ENDINGS.put("410", "The key of a person it is about was destroyed.");
        ENDINGS.put("413", "The file is too large.");
        ENDINGS.put("415", "Not a PDF, PNG or JPEG.");
        ENDINGS.put(
                "422", "Not what it says, damaged, active or encrypted; or the key was reused.");
        ENDINGS.put("503", "Try again; with the same key nothing is recorded twice.");
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .addPathItem(BASE + Attaching.ACT.path(), new PathItem().post(attaching()));
        PathItem content = document.getPaths().get(CONTENT);
        if (content == null) {
            throw new IllegalStateException("the content of an attachment has no address");
        }
        describe(content.getGet().getResponses());
    }

    private static void describe(ApiResponses content) {
        content.addApiResponse(
                "200",
                new ApiResponse().description("The scan, as a file to be saved.").content(files()));
        content.addApiResponse(
                "410",
                new ApiResponse()
                        .description("Its key was destroyed; the sentence says when.")
                        .content(problem("ReadProblem")));
    }

    private static Operation attaching() {
        var operation =
                new Operation()
                        .operationId(Attaching.ACT.name())
                        .summary(Attaching.ACT.title())
                        .addTagsItem("files")
                        .requestBody(new RequestBody().required(true).content(sent()))
                        .responses(answers());
        for (String id : List.of("fileId", "entry")) {
            operation.addParametersItem(
                    new Parameter().in("path").name(id).required(true).schema(text()));
        }
        for (String header : List.of("Idempotency-Key", "Accept-Language")) {
            operation.addParametersItem(new Parameter().in("header").name(header).schema(text()));
        }
        return operation;
    }

    private static ApiResponses answers() {
        var answers = new ApiResponses();
        answers.addApiResponse(
                "201",
                new ApiResponse()
                        .description("Recorded.")
                        .content(
                                new Content()
                                        .addMediaType(
                                                "application/json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("Recorded")))));
        ENDINGS.forEach((status, meaning) ->
                answers.addApiResponse(
                        status,
                        new ApiResponse().description(meaning).content(problem("Problem"))));
        return answers;
    }

    /** A form with the file and a caption, or the file alone. */
    private static Content sent() {
        Schema<?> form = typed("object");
        form.addProperty("file", typed("string").format("binary"));
        form.addProperty("caption", text());
        form.setRequired(List.of("file"));
        return files().addMediaType("multipart/form-data", new MediaType().schema(form));
    }

    private static Content files() {
        var content = new Content();
        for (ScanKind kind : ScanKind.values()) {
            content.addMediaType(
                    kind.mediaType(), new MediaType().schema(typed("string").format("binary")));
        }
        return content;
    }

    private static Content problem(String schema) {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref(schema)));
    }

    private static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>().type(type);
        schema.addType(type);
        return schema;
    }
}
