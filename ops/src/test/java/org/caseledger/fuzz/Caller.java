package org.caseledger.fuzz;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Sends what it is given, as one of several users. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final List<String> tokens;

    Caller(String address, List<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What came back. */
    record Answer(int status, String contentType, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** A refusal is a problem with a code and a sentence; anything else is JSON. */
        boolean isWhole() {
            try {
                return status < 400
                        ? json().isContainer()
                        : contentType.equals("application/problem+json")
                                && !json().path("code").asString("").isBlank()
                                && !json().path("detail").asString("").isBlank();
            } catch (JacksonException e) {
                return false;
            }
        }

        @Nullable Long currentVersion() {
            return status == 412 && json().has("currentVersion")
                    ? Long.valueOf(json().get("currentVersion").asLong())
                    : null;
        }
    }

    JsonNode description() {
        return JSON.readTree(
                sent(HttpRequest.newBuilder(URI.create(address + "/v3/api-docs"))).body());
    }

    JsonNode look(String path) {
        return sent(authorised(path, 1)).json();
    }

    Answer send(StrangeRequests.Request request, int user) {
        HttpRequest.Builder builder = authorised(request.address(), user);
        String body = request.body();
        if (body != null) {
            builder.header("Content-Type", request.contentType())
                    .method(request.method(), BodyPublishers.ofString(body));
            header(builder, "If-Match", request.ifMatch());
            header(builder, "Idempotency-Key", request.key());
        }
        return sent(builder);
    }

    private static void header(HttpRequest.Builder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.header(name, value);
        }
    }

    private HttpRequest.Builder authorised(String path, int user) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + tokens.get(user));
    }

    private Answer sent(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
