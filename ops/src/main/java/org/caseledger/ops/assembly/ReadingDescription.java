package org.caseledger.ops.assembly;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.caseledger.events.value.SignedIn;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import java.util.Map;

/** Describes in the OpenAPI document how every read can end, and in which language it is answered. */
final class ReadingDescription implements OpenApiCustomizer {

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "400", "A question that cannot be read; the parameter is named.",
                    "401", "Not signed in.",
                    "404", "Not there for the caller.",
                    "503",
                            "The view has not caught up, or the look cannot be recorded. Ask"
                                    + " again.");

    ReadingDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class);
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas("ReadProblem", problem());
        document.getPaths().values().stream()
                .filter(path -> path.getGet() != null)
                .forEach(path -> describe(path.getGet()));
    }

    private static void describe(Operation look) {
        look.addParametersItem(
                new Parameter().in("header").name("Accept-Language").schema(new StringSchema()));
        ENDINGS.forEach((status, meaning) ->
                look.getResponses()
                        .addApiResponse(
                                status,
                                new ApiResponse().description(meaning).content(asProblem())));
    }

    private static Content asProblem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("ReadProblem")));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new Schema<>().type("object");
        problem.addType("object");
        for (String member : new String[] {"type", "title", "code", "detail"}) {
            problem.addProperty(member, new StringSchema());
        }
        return problem.addProperty("status", new Schema<>().type("integer"));
    }
}
