package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;

/** An answer of the API. */
record Answer(int status, String body, @Nullable String etag, long position) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValueAsLong("Ledger-Position").orElse(0));
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    Answer isRecorded() {
        assertThat(status).as(body).isEqualTo(201);
        return this;
    }

    Answer isShown() {
        assertThat(status).as(body).isEqualTo(200);
        return this;
    }

    /** Says no with this code and rule, in a sentence, with its source and a way out. */
    Answer isRefused(String code, String rule) {
        assertThat(status).as(body).isEqualTo(409);
        assertThat(json().get("code").asString()).as(body).isEqualTo(code);
        assertThat(json().get("rule").asString()).as(body).isEqualTo(rule);
        assertThat(json().get("detail").asString()).isNotBlank();
        assertThat(json().get("source").isObject()).as(body).isTrue();
        assertThat(json().get("instead").asString()).as(body).isNotBlank();
        return this;
    }

    Answer doesNotExist() {
        assertThat(status).as(body).isEqualTo(404);
        return this;
    }

    UUID id(String name) {
        return UUID.fromString(json().get("ids").get(name).asString());
    }

    long version() {
        return json().get("version").asLong();
    }

    /** The version that a read names in its ETag. */
    long shownVersion() {
        return Long.parseLong(Objects.requireNonNull(etag, body).replace("\"", ""));
    }

    UUID stream() {
        return UUID.fromString(json().get("stream").asString());
    }
}
