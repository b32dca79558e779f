package org.caseledger.journey;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody who uses the API with a token. */
final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;
    private final String language;

    ApiClient(String address, String token) {
        this(address, token, "ja");
    }

    private ApiClient(String address, String token, String language) {
        this.address = address;
        this.token = token;
        this.language = language;
    }

    /** The same person, who reads English. */
    ApiClient inEnglish() {
        return new ApiClient(address, token, "en-GB,en;q=0.9,ja;q=0.5");
    }

    Answer get(String path) {
        return sent(request(path).header("Accept", "application/json").GET());
    }

    Answer csv(String path) {
        return sent(request(path).header("Accept", "text/csv").GET());
    }

    /** The OpenAPI document. */
    Answer document() {
        return sent(HttpRequest.newBuilder(URI.create(address + "/v3/api-docs")).GET());
    }

    /** Records an act that only adds. */
    Answer adds(String path, Map<String, ?> body) {
        return sent(posted(path, body));
    }

    /** Records an act that only adds, under an idempotency key. */
    Answer addsOnce(String key, String path, Map<String, ?> body) {
        return sent(posted(path, body).header("Idempotency-Key", key));
    }

    /** Records an act that decides on the version seen. */
    Answer decides(long version, String path, Map<String, ?> body) {
        return sent(posted(path, body).header("If-Match", "\"" + version + "\""));
    }

    /** Sends a file as it is. */
    Answer sends(String path, byte[] file) {
        return sent(
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder posted(String path, Map<String, ?> body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", language);
    }

    private Answer sent(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
