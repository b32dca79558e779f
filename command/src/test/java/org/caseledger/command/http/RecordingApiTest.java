package org.caseledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.NotEntitled;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.axon.OutcomeUnknown;
import org.caseledger.command.axon.VersionMismatch;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;

class RecordingApiTest {

    private static final String BEGIN = "/files/" + Samples.AGENCY + "/cases";

    private final GateInMemory gate = new GateInMemory();
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(
                            new RecordingApi(Samples.recording(gate), Samples.problems()))
                    .setCustomArgumentResolvers(new AlwaysTheCoordinator())
                    .build();

    @Test
    void what_was_recorded_is_told_with_its_place_version_and_position() throws Exception {
        var answer = send(plan().header("If-Match", "\"0\""));

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Location")).isEqualTo("/api/v1/cases/" + Samples.CASE);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(answer.getHeader("Ledger-Position")).isEqualTo("1");
        var body = json(answer);
        assertThat(body.at("/ids/caseId").stringValue()).isEqualTo(Samples.CASE);
        assertThat(body.get("version").intValue()).isEqualTo(1);
        assertThat(body.get("positions").size()).isEqualTo(1);
        assertThat(body.get("recordedAt").stringValue()).isEqualTo("2026-04-01T00:00:00Z");
    }

    @Test
    void what_begins_is_found_under_its_own_id() throws Exception {
        var answer = send(begin());

        assertThat(answer.getHeader("Location"))
                .isEqualTo("/api/v1/cases/" + json(answer).get("stream").stringValue());
    }

    @Test
    void an_act_on_what_was_seen_needs_the_version_and_the_right_one() throws Exception {
        assertThat(send(plan()).getStatus()).isEqualTo(428);
        send(plan().header("If-Match", "\"0\""));
        gate.tries = 0;

        var stale = send(plan().header("If-Match", "\"0\""));

        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(stale.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(json(stale).get("currentVersion").intValue()).isEqualTo(1);
        assertThat(gate.tries).isEqualTo(1);
        assertThat(send(plan().header("If-Match", "W/x")).getStatus()).isEqualTo(400);
    }

    @Test
    void a_second_try_with_the_same_key_gets_the_first_answer() throws Exception {
        var first = send(begin().header("Idempotency-Key", "k-1"));
        var second = send(begin().header("Idempotency-Key", "k-1"));

        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(gate.commands).hasSize(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused_whatever_the_order_of_fields() throws Exception {
        String reordered =
                Samples.GOOD_PLAN
                        .replace("\"urgent\": false,", "")
                        .replaceFirst("\\{", "{\"urgent\": false, ");
        String other = Samples.GOOD_PLAN.replace("買い物", "通院");
        var key = "k-2";
        send(plan().header("If-Match", "0").header("Idempotency-Key", key));

        assertThat(
                        send(posted(Samples.PLANS, reordered)
                                        .header("If-Match", "0")
                                        .header("Idempotency-Key", key))
                                .getStatus())
                .isEqualTo(201);
        assertThat(
                        send(posted(Samples.PLANS, other)
                                        .header("If-Match", "0")
                                        .header("Idempotency-Key", key))
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_refusal_names_rule_source_and_way_out_in_the_language_asked_for() throws Exception {
        gate.failures.add(new CommandRefused(SampleRefusal.CONSENT_MISSING));
        var japanese = send(begin());
        gate.failures.add(new CommandRefused(SampleRefusal.CONSENT_MISSING));
        var english = send(begin().header("Accept-Language", "en-GB,en;q=0.9"));

        assertThat(japanese.getStatus()).isEqualTo(409);
        assertThat(japanese.getContentType()).startsWith("application/problem+json");
        var body = json(japanese);
        assertThat(body.get("type").stringValue())
                .isEqualTo("urn:caseledger:refusal:consent-missing");
        assertThat(body.get("code").stringValue()).isEqualTo("consent-missing");
        assertThat(body.get("rule").stringValue()).isEqualTo("MA-06");
        assertThat(body.at("/source/article").stringValue()).isEqualTo("69条");
        assertThat(body.at("/source/confirmed").booleanValue()).isTrue();
        assertThat(body.get("detail").stringValue()).isEqualTo("本人の同意がまだありません。");
        assertThat(body.get("instead").stringValue()).isEqualTo("同意を得てから記録してください。");
        assertThat(body.at("/allowed/0/path").stringValue()).isEqualTo(Samples.PLAN.path());
        assertThat(json(english).get("detail").stringValue()).isEqualTo("There is no consent yet.");
    }

    @Test
    void hidden_unknown_and_never_offered_answer_with_the_same_bytes() throws Exception {
        gate.failures.add(new NotVisible());
        var hidden = send(begin());
        gate.failures.add(new CommandRefused(SampleRefusal.CASE_UNKNOWN));
        var unknown = send(begin());
        var noSuchAct = send(posted("/nothing/here", "{}"));

        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(noSuchAct.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsByteArray()).isEqualTo(hidden.getContentAsByteArray());
        assertThat(noSuchAct.getContentAsByteArray()).isEqualTo(hidden.getContentAsByteArray());
        assertThat(unknown.getHeaderNames()).isEqualTo(hidden.getHeaderNames());
    }

    @Test
    void visible_but_not_entitled_is_forbidden() throws Exception {
        gate.failures.add(new NotEntitled());

        assertThat(send(begin()).getStatus()).isEqualTo(403);
    }

    @Test
    void a_lost_race_is_decided_again_five_times_at_most() throws Exception {
        gate.failures.add(new VersionMismatch(1));
        assertThat(send(begin()).getStatus()).isEqualTo(201);
        assertThat(gate.tries).isEqualTo(2);
        gate.tries = 0;
        for (int race = 0; race < 6; race++) {
            gate.failures.add(new VersionMismatch(1));
        }

        var busy = send(begin());

        assertThat(busy.getStatus()).isEqualTo(503);
        assertThat(busy.getHeader("Retry-After")).isNotNull();
        assertThat(gate.tries).isEqualTo(5);
    }

    @Test
    void an_unknown_outcome_says_that_the_same_key_is_safe() throws Exception {
        gate.failures.add(new OutcomeUnknown(new IllegalStateException("connection lost")));

        var answer = send(begin());

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertThat(json(answer).get("code").stringValue()).isEqualTo("outcome-unknown");
        assertThat(json(answer).get("detail").stringValue()).contains("Idempotency-Key");
    }

    @Test
    void bad_input_lists_each_field_in_both_languages_and_echoes_nothing() throws Exception {
        var answer =
                send(
                        posted(Samples.PLANS, "{\"summary\": \"123456789018\", \"on\": \"秘密\"}")
                                .header("If-Match", "0"));

        assertThat(answer.getStatus()).isEqualTo(400);
        var fields = json(answer).get("fields");
        assertThat(fields.size()).isEqualTo(6);
        assertThat(fields.get(0).get("field").stringValue()).isEqualTo("summary");
        assertThat(fields.get(0).get("ja").stringValue()).contains("マイナンバー");
        assertThat(fields.get(0).get("en").stringValue()).contains("12-digit");
        assertThat(answer.getContentAsString()).doesNotContain("123456789018", "秘密");
        assertThat(gate.tries).isZero();
    }

    @Test
    void what_is_no_json_object_or_too_large_is_turned_down() throws Exception {
        assertThat(send(posted(BEGIN, "{")).getStatus()).isEqualTo(400);
        assertThat(send(posted(BEGIN, "[]")).getStatus()).isEqualTo(400);
        assertThat(send(posted(BEGIN, "{\"a\":1,\"a\":2}")).getContentAsString())
                .contains("request.unreadable");
        assertThat(send(posted(BEGIN, "\"" + "a".repeat(256 * 1024) + "\"")).getContentAsString())
                .contains("request.too-large");
        assertThat(send(begin().contentType(MediaType.TEXT_PLAIN)).getStatus()).isEqualTo(415);
    }

    @Test
    void japanese_is_spoken_unless_english_is_preferred() {
        assertThat(Languages.of(null)).isEqualTo(Locale.JAPANESE);
        assertThat(Languages.of("fr, de;q=0.5")).isEqualTo(Locale.JAPANESE);
        assertThat(Languages.of(";;;")).isEqualTo(Locale.JAPANESE);
        assertThat(Languages.of("en-US,ja;q=0.5")).isEqualTo(Locale.ENGLISH);
    }

    private MockHttpServletRequestBuilder plan() {
        return posted(Samples.PLANS, Samples.GOOD_PLAN);
    }

    private MockHttpServletRequestBuilder begin() {
        return posted(BEGIN, "{}");
    }

    private static MockHttpServletRequestBuilder posted(String path, String body) {
        return post("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static JsonNode json(MockHttpServletResponse response) {
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }
}
