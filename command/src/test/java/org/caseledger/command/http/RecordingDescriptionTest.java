package org.caseledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordingDescriptionTest {

    @Test
    void each_act_is_described_with_its_body_and_its_answers() {
        var post = described().at("/paths").get("/api/v1/cases/{caseId}/plans").get("post");

        assertThat(post.get("summary").stringValue()).isEqualTo("プランを作る");
        assertThat(post.get("responses").propertyNames())
                .containsExactlyInAnyOrder(
                        "201", "400", "401", "403", "404", "409", "410", "412", "415", "422", "428",
                        "503");
        var body = post.at("/requestBody/content/application~1json/schema");
        assertThat(body.get("type").stringValue()).isEqualTo("object");
        assertThat(body.get("properties").propertyNames()).doesNotContain("caseId");
        assertThat(body.at("/properties/on/format").stringValue()).isEqualTo("date");
        assertThat(body.at("/properties/summary/maxLength").intValue()).isEqualTo(4_000);
        assertThat(body.at("/properties/roles/items/required").toString())
                .isEqualTo("[\"agencyId\",\"task\"]");
    }

    @Test
    void only_an_act_on_what_was_seen_asks_for_the_version() {
        var begin = described().at("/paths").get("/api/v1/files/{fileId}/cases").get("post");

        assertThat(begin.get("parameters").toString()).doesNotContain("If-Match");
        assertThat(begin.get("responses").propertyNames()).doesNotContain("428");
    }

    private static JsonNode described() {
        var document = new OpenAPI(SpecVersion.V31);
        document.setOpenapi("3.1.0");
        new RecordingDescription(Samples.ACTS).customise(document);
        try {
            return JsonMapper.shared().readTree(Json31.mapper().writeValueAsString(document));
        } catch (com.fasterxml.jackson.core.JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
