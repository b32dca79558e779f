package org.caseledger.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages as the browser of one demonstration user gets them. */
final class Pages implements AutoCloseable {

    private static final Pattern CSRF =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*_csrf");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    Pages(String address, String user) {
        this.address = address;
        post("/sign-in", "user=" + user);
    }

    /** The page, or the error page, at this path. */
    String get(String path) {
        return open(path).body();
    }

    /** The same with how it was answered. */
    Api.Reply open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Sends the fields of a form, with the token of this session; what the page then shows. */
    Api.Reply post(String path, String fields) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&_csrf=" + csrf()))
                        .build());
    }

    private String csrf() {
        Matcher token = CSRF.matcher(get("/"));
        return token.find() ? (token.group(1) + token.group(2)).replace("null", "") : "";
    }

    private Api.Reply send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new Api.Reply(answer.statusCode(), answer.body(), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
