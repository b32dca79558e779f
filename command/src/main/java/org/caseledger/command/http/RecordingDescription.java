package org.caseledger.command.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.springdoc.core.customizers.OpenApiCustomizer;

import java.util.LinkedHashMap;
import java.util.Map;

/** Describes each act of the table in the OpenAPI document. */
public final class RecordingDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String RECORDED = "Recorded";
    private static final Map<String, String> HEADERS =
            Map.of(
                    "If-Match",
                    "The version seen of the stream that this act writes, for example \"3\".",
                    "Idempotency-Key",
                    "A key of yours: the same request under it is recorded once.",
                    "Accept-Language",
                    "ja or en");

    private final Acts acts;

    public RecordingDescription(Acts acts) {
        this.acts = acts;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        if (document.getPaths() == null) {
            document.setPaths(new Paths());
        }
        document.getComponents().addSchemas(PROBLEM, AnswerSchemas.problem());
        document.getComponents().addSchemas(RECORDED, AnswerSchemas.recorded());
        for (Act act : acts.all()) {
            String path = Locations.BASE + act.path();
            PathItem item = document.getPaths().get(path);
            if (item == null) {
                item = new PathItem();
                document.getPaths().addPathItem(path, item);
            }
            item.setPost(operation(act));
        }
    }

    private static Operation operation(Act act) {
        var operation =
                new Operation()
                        .operationId(act.name())
                        .summary(act.title())
                        .addTagsItem(act.path().split("/")[1])
                        .requestBody(
                                new RequestBody()
                                        .required(true)
                                        .content(json(RecordSchemas.body(act))))
                        .responses(answers(act));
        for (String variable : PathVariables.of(act.path())) {
            operation.addParametersItem(
                    new Parameter()
                            .in("path")
                            .name(variable)
                            .required(true)
                            .schema(new StringSchema()));
        }
        if (act.ifMatch() == Act.IfMatch.REQUIRED) {
            operation.addParametersItem(header("If-Match", true));
        }
        return operation
                .addParametersItem(header("Idempotency-Key", false))
                .addParametersItem(header("Accept-Language", false));
    }

    private static Parameter header(String name, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(HEADERS.get(name))
                .required(required)
                .schema(new StringSchema());
    }

    private static ApiResponses answers(Act act) {
        var answers = new ApiResponses();
        answers.addApiResponse(
                "201",
                new ApiResponse()
                        .description("Recorded.")
                        .content(json(new Schema<>().$ref(RECORDED))));
        statuses(act)
                .forEach((status, meaning) ->
                        answers.addApiResponse(
                                status, new ApiResponse().description(meaning).content(problem())));
        return answers;
    }

    private static Map<String, String> statuses(Act act) {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("400", "Bad input; every field is listed.");
        statuses.put("401", "Not signed in.");
        statuses.put("403", "Visible, but not to be done by the caller.");
        statuses.put("404", "Not there for the caller.");
        statuses.put("409", "A rule says no.");
        statuses.put("410", "The key of a person it is about was destroyed.");
        statuses.put("412", "Someone was faster.");
        statuses.put("415", "The body is not JSON.");
        statuses.put("422", "The key was used with another request.");
        if (act.ifMatch() == Act.IfMatch.REQUIRED) {
            statuses.put("428", "If-Match is missing.");
        }
        statuses.put("503", "Try again; with the same key nothing is recorded twice.");
        return statuses;
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref(PROBLEM)));
    }
}
