package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Somebody who sends scans with a token, and fetches them. */
final class ScanClient {

    private static final String BOUNDARY = "----made-up-boundary";

    static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    ScanClient(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Sends a file as the body. */
    Answer sends(String path, String mediaType, byte[] file) {
        return sent(request(path, mediaType, file));
    }

    Answer sendsOnce(String key, String path, byte[] file) {
        return sent(request(path, "application/pdf", file).header("Idempotency-Key", key));
    }

    /** Sends a file in a form; what it was called is sent too, as browsers do. */
    Answer sendsForm(String path, String mediaType, byte[] file, @Nullable String caption) {
        return sent(request(path, FORM, form(Map.of(), mediaType, file, caption)));
    }

    static byte[] form(
            Map<String, String> fields, String mediaType, byte[] file, @Nullable String caption) {
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(part(name, "\"")).append(value).append("\r\n"));
        if (caption != null) {
            head.append(part("caption", "\"")).append(caption).append("\r\n");
        }
        String name = "\"; filename=\"同意書 見本花子.pdf\"\r\nContent-Type: " + mediaType;
        head.append(part("file", name));
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static String part(String field, String end) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + end
                + "\r\n\r\n";
    }

    /** Fetches a scan as it comes. */
    HttpResponse<byte[]> fetches(String path) {
        return send(authorised(path).GET(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String mediaType, byte[] body) {
        return authorised(path)
                .header("Content-Type", mediaType)
                .header("Accept-Language", "ja")
                .POST(BodyPublishers.ofByteArray(body));
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private Answer sent(HttpRequest.Builder request) {
        return Answer.of(send(request, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A file that was refused, with a code and a sentence that says what would be taken. */
    static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }
}
