package org.caseledger.ops.assembly;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.caseledger.events.value.SignedIn;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Introduces the OpenAPI document, and describes what every read is and how it can end. */
final class ReadingDescription implements OpenApiCustomizer {

    private static final String TOKEN = "token";

    /** The one read that is posted: what is searched for must not stand in an address. */
    private static final String SEARCH = "/api/v1/search";

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
        introduce(document);
        document.getComponents().addSchemas("ReadProblem", problem());
        document.getPaths()
                .forEach((path, item) -> {
                    if (item.getGet() != null) {
                        describe(item.getGet().summary(ReadTitles.of(path)));
                    }
                    if (path.equals(SEARCH)) {
                        describe(item.getPost().summary(ReadTitles.of(path)));
                        item.getPost().getResponses().addApiResponse("415", notJson());
                    }
                });
    }

    private static void introduce(OpenAPI document) {
        document.info(
                new Info().title("支援ケース台帳 Case Ledger").version("v1").description(introduction()));
        document.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static String introduction() {
        try (var text =
                Objects.requireNonNull(
                        ReadingDescription.class.getResourceAsStream("/openapi/introduction.md"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    private static ApiResponse notJson() {
        return new ApiResponse().description("The body is not JSON.").content(asProblem());
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
