package org.caseledger.signin;

import org.caseledger.ops.LedgerApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The ledger on a port of its own, with the settings of one way to sign in. */
final class RunningLedger implements AutoCloseable {

    final ConfigurableApplicationContext context;
    private final HttpClient api = HttpClient.newHttpClient();

    RunningLedger(Path folder, String... settings) {
        context =
                new SpringApplication(LedgerApplication.class)
                        .run(
                                Stream.concat(
                                                Stream.of(
                                                        "--server.port=0",
                                                        "--caseledger.data-dir=" + folder),
                                                Stream.of(settings))
                                        .toArray(String[]::new));
    }

    /** A browser that follows redirects and keeps cookies, as browsers do. */
    static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    URI at(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(HttpClient browser, String path) {
        return send(browser, HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(HttpClient browser, String path, String form) {
        return send(
                browser,
                HttpRequest.newBuilder(at(path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** A read of the API with an Authorization header. */
    HttpResponse<String> read(String path, String authorization, String... headers) {
        var request = HttpRequest.newBuilder(at("/api/v1" + path));
        request.header("Authorization", authorization);
        for (int each = 0; each < headers.length; each += 2) {
            request.header(headers[each], headers[each + 1]);
        }
        return send(api, request);
    }

    /** An act that only adds. */
    HttpResponse<String> add(String path, String token, String json) {
        return send(
                api,
                HttpRequest.newBuilder(at("/api/v1" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
