package org.caseledger.ops.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;

import org.caseledger.command.http.Act;
import org.caseledger.command.http.Acts;
import org.caseledger.command.http.RecordingDescription;
import org.caseledger.command.http.TableOfActs;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ApiFieldWordsTest {

    private final OpenAPI document = described();

    @Test
    void every_field_of_every_act_is_described() {
        List<String> silent = new ArrayList<>();
        for (Act act : TableOfActs.ALL) {
            visit(act.name(), Objects.requireNonNull(body(act.path()).getSchema()), silent);
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void an_example_holds_what_is_required_in_its_form() {
        Object example = body("/sittings/{sittingId}/items/{itemId}/attendances").getExample();

        assertThat(String.valueOf(example))
                .isEqualTo(
                        "{staffId=00000000-0000-4000-8000-000000000001, enteredAt=09:30:00,"
                                + " leftAt=09:30:00}");
    }

    @Test
    void codes_and_ids_are_told_in_words() {
        String consents = "/files/{fileId}/consents";

        assertThat(of(consents, "purpose")).contains("PLANNING=");
        assertThat(of(consents, "askedBy")).contains("GET /api/v1/contacts");
        assertThat(of(consents, "consentId")).contains("Left out, the ledger gives one");
    }

    private static void visit(String path, Schema<?> schema, List<String> silent) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties()
                .forEach((name, field) -> {
                    String where = path + "." + name;
                    if (field.getDescription() == null || field.getDescription().isBlank()) {
                        silent.add(where);
                    }
                    visit(where, field.getItems() == null ? field : field.getItems(), silent);
                });
    }

    private String of(String path, String name) {
        Schema<?> schema = Objects.requireNonNull(body(path).getSchema());
        Schema<?> field = schema.getProperties().get(name);
        return Objects.requireNonNull(field).getDescription();
    }

    private MediaType body(String path) {
        var item = Objects.requireNonNull(document.getPaths().get("/api/v1" + path));
        return Objects.requireNonNull(
                item.getPost().getRequestBody().getContent().get("application/json"));
    }

    private static OpenAPI described() {
        OpenAPI document = new OpenAPI();
        Acts acts = new Acts(TableOfActs.ALL);
        new RecordingDescription(acts).customise(document);
        new ApiFieldWords(acts, new FieldWords()).customise(document);
        return document;
    }
}
