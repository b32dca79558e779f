package org.caseledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.caseledger.events.value.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class RequestReadingTest {

    @Test
    void a_good_request_becomes_the_command_with_its_minted_ids() {
        var read = read(Samples.PLANS, Samples.GOOD_PLAN);

        var plan = (NotePlan) read.command();
        assertThat(plan.caseId()).hasToString(Samples.CASE);
        assertThat(plan.summary().value()).isEqualTo("買い物に同行する");
        assertThat(plan.remark()).isNull();
        assertThat(plan.roles().getFirst().roleId().value()).isEqualTo(minted("roles[0].roleId"));
        assertThat(read.ids())
                .containsEntry("caseId", UUID.fromString(Samples.CASE))
                .containsEntry("roles[0].roleId", minted("roles[0].roleId"));
    }

    @Test
    void every_bad_field_is_told_at_once() {
        var errors =
                errors(
                        """
                        {"summary": "番号は 1234 5678 9018", "on": "2026-02-30", "at": "25:00",
                         "every": "3 months", "urgent": "yes", "programme": "NONE", "extra": 1,
                         "work": {"minutes": 0, "programme": "%s"}, "caseId": "%s",
                         "agencies": ["x", null], "roles": [{"agencyId": 7, "task": " ", "no": 1}]}
                        """
                                .formatted(Programme.values()[0], Samples.CASE));

        assertThat(errors)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("summary", "words.individual-number"),
                                Map.entry("on", "date.form"),
                                Map.entry("at", "time.form"),
                                Map.entry("every", "period.form"),
                                Map.entry("urgent", "boolean.form"),
                                Map.entry("programme", "choice.unknown"),
                                Map.entry("extra", "field.unknown"),
                                Map.entry("work", "work.minutes"),
                                Map.entry("caseId", "field.in-path"),
                                Map.entry("agencies[0]", "id.form"),
                                Map.entry("agencies[1]", "value.missing"),
                                Map.entry("roles[0].agencyId", "value.not-a-text"),
                                Map.entry("roles[0].task", "words.blank"),
                                Map.entry("roles[0].no", "field.unknown")));
    }

    @Test
    void an_empty_request_lists_what_is_required_and_nothing_else() {
        assertThat(errors("{}").keySet())
                .containsExactlyInAnyOrder(
                        "summary", "on", "urgent", "programme", "roles", "agencies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"summary\": \"買い物に同行する\"|\"summary\": 5|summary|value.not-a-text",
                "\"summary\": \"買い物に同行する\"|\"summary\":"
                        + " \"a\\u0007\"|summary|words.control-character",
                "\"urgent\": false|\"urgent\": null|urgent|value.missing",
                "\"urgent\": false|\"urgent\": false, \"work\": 3|work|value.not-an-object",
                "\"on\": \"2026-04-01\"|\"on\": \"2026-4-1\"|on|date.form",
            })
    void a_value_of_the_wrong_kind_is_told_by_its_field(
            String good, String bad, String field, String key) {
        assertThat(errors(Samples.GOOD_PLAN.replace(good, bad)))
                .containsExactlyEntriesOf(Map.of(field, key));
    }

    @Test
    void over_long_text_and_lists_are_refused() {
        String text = Samples.GOOD_PLAN.replace("買い物に同行する", "あ".repeat(4_001));
        String ids = ("\"" + Samples.AGENCY + "\",").repeat(1_001);
        String list = Samples.GOOD_PLAN.replaceFirst("\\[\"[^]]*]", "[" + ids + "null]");

        assertThat(errors(text)).containsExactlyEntriesOf(Map.of("summary", "words.too-long"));
        assertThat(errors(list)).containsExactlyEntriesOf(Map.of("agencies", "list.too-long"));
    }

    @Test
    void an_unknown_field_with_a_telling_name_is_not_echoed() {
        assertThat(errors(Samples.GOOD_PLAN.replaceFirst("\\{", "{\"見本花子\": 1, ")))
                .containsExactlyEntriesOf(Map.of("?", "field.unknown"));
    }

    @Test
    void no_sentence_is_missing_in_either_language() {
        var sentences = new Sentences();
        for (Locale locale : Languages.ALL) {
            assertThat(keysOf("problems_ja.properties"))
                    .isEqualTo(keysOf("problems_en.properties"))
                    .allMatch(key -> sentences.hasProblem(key, locale));
        }
    }

    private static Set<String> keysOf(String file) {
        var properties = new Properties();
        try (var bytes = RequestReadingTest.class.getResourceAsStream("/" + file)) {
            properties.load(
                    new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames();
    }

    private static Map<String, String> errors(String body) {
        var bad = catchThrowableOfType(BadRequest.class, () -> read(Samples.PLANS, body));
        List<FieldError> errors = bad == null ? List.of() : bad.errors();
        return errors.stream().collect(Collectors.toMap(FieldError::field, FieldError::key));
    }

    private static RequestReading.Read read(String path, String body) {
        return RequestReading.read(
                Samples.ACTS.match(path).orElseThrow(),
                JsonMapper.shared().readTree(body),
                Samples.COORDINATOR.municipality(),
                RequestReadingTest::minted);
    }

    private static UUID minted(String field) {
        return UUID.nameUUIDFromBytes(field.getBytes(StandardCharsets.UTF_8));
    }
}
