package org.caseledger.faults;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUser;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The API as a client outside sees it, with a token of the demonstration's issuer. */
final class Api {

    static final String TOWN = "/municipalities/999997";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** An answer; the body is empty when there was none. */
    record Reply(int status, String body, @Nullable String etag, @Nullable String location) {

        boolean isRecorded() {
            return status == 201;
        }

        /** Said no for good: nothing was recorded. */
        boolean isRefused() {
            return status >= 400 && status < 500;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String id(String name) {
            return json().get("ids").get(name).asString();
        }

        String eventIds() {
            return json().get("eventIds").toString();
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String address;
    private final DemonstrationIssuer issuer;
    private final Map<String, String> etags = new HashMap<>();
    private final List<String> locations = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();

    Api(String address, Path folder) {
        this.address = address;
        Path key = folder.resolve("secrets").resolve("demonstration-issuer-key");
        this.issuer = DemonstrationIssuer.in(key);
    }

    String token(StaffId staff) {
        return issuer.token(new DemonstrationUser("x", "x", "x", staff, "/"), Instant.now());
    }

    /**
     * Records an act on the latest state of what its path names, and insists that it is accepted.
     */
    Reply record(StaffId who, String path, Map<String, ?> body) {
        try {
            Reply reply = post(who, path, json(body), null, etagFor(path));
            if (!reply.isRecorded()) {
                throw new AssertionError(path + " → " + reply.status() + " " + reply.body());
            }
            etags.put(reply.json().get("stream").asString(), String.valueOf(reply.etag()));
            locations.add(String.valueOf(reply.location()));
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks or tries something, whatever comes of it. */
    Reply tries(StaffId who, String path, Map<String, ?> body) {
        try {
            return post(who, path, json(body), null, etagFor(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String etagFor(String path) {
        return Arrays.stream(path.split("/"))
                .map(etags::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every address that answers to {@link #record} named. */
    List<String> locations() {
        return List.copyOf(locations);
    }

    /** Every line in the heads of all answers so far. */
    List<String> headers() {
        return List.copyOf(headers);
    }

    Reply post(
            StaffId who, String path, String body, @Nullable String key, @Nullable String ifMatch)
            throws IOException {
        HttpRequest.Builder request =
                request(who, "/api/v1" + path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.build());
    }

    Reply postText(StaffId who, String path, String type, String text) throws IOException {
        return send(
                request(who, path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(text))
                        .build());
    }

    /** Sends bytes as they are. */
    Reply postBytes(StaffId who, String path, String type, byte[] bytes) {
        try {
            return send(
                    request(who, "/api/v1" + path)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofByteArray(bytes))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply get(StaffId who, String path) {
        try {
            return send(request(who, path).GET().build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    private HttpRequest.Builder request(StaffId who, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(who));
    }

    private Reply send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers().map().forEach((name, values) -> headers.add(name + ": " + values));
            return new Reply(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Location").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
