package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.accounts.AccountCodes;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with an account of their own: a browser that is signed in, and the API by its token. */
final class Holder {

    private static final String VERIFIER = "v".repeat(64);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    /** The page after the first sign-in. */
    final String first;

    final ApiClient api;

    private Holder(String address, String name, String code) {
        this.address = address;
        String begun =
                posts(
                        "/sign-in/first-use",
                        "/sign-in/first-use",
                        Map.of("name", name, "code", code));
        String secret = found("secret=([A-Z2-7]+)", begun);
        this.first =
                sent(
                                "/sign-in/first-use/finish",
                                Map.of(
                                        "password",
                                        "ame no hi wa yukkuri",
                                        "code",
                                        AccountCodes.of(secret, Instant.now()),
                                        "_csrf",
                                        token(begun)))
                        .body();
        this.api = new ApiClient(address, accessToken());
    }

    /** Uses a code that was handed over for the first time. */
    static Holder enrols(ThreeOfficersTown town, String name, String code) {
        return new Holder(town.address(), name, code);
    }

    String opens(String path) {
        return send(browser, HttpRequest.newBuilder(URI.create(address + path)).GET()).body();
    }

    /** Fills a form of that page and sends it. */
    String posts(String page, String to, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(opens(page)));
        return sent(to, all).body();
    }

    /** Pledges secrecy on the screen; the page after that. */
    String pledges(LocalDate today) {
        String form = found("action=\"(/forms/municipalities/[^\"]+/pledges)\"", opens("/pledge"));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("return", "/pledge");
        fields.put("key", UUID.randomUUID().toString());
        fields.put("textVersion", "第1版");
        fields.put("form", "ON_SCREEN");
        fields.put("pledgedOn", today.toString());
        return posts("/pledge", form, fields);
    }

    private HttpResponse<String> sent(String to, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                browser,
                HttpRequest.newBuilder(URI.create(address + to))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private String accessToken() {
        HttpClient alone = HttpClient.newBuilder().cookieHandler(cookies).build();
        String asked =
                "/oauth2/authorize?response_type=code&client_id=tool&scope=ledger"
                        + "&code_challenge_method=S256&code_challenge="
                        + challenge()
                        + "&redirect_uri="
                        + ThreeOfficersTown.CALLBACK;
        String back =
                send(alone, HttpRequest.newBuilder(URI.create(address + asked)).GET())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String answer =
                sent(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type",
                                        "authorization_code",
                                        "client_id",
                                        "tool",
                                        "code",
                                        found("code=([^&]+)", back),
                                        "code_verifier",
                                        VERIFIER,
                                        "redirect_uri",
                                        ThreeOfficersTown.CALLBACK))
                        .body();
        return JsonMapper.shared().readTree(answer).get("access_token").asString();
    }

    private static String challenge() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String token(String page) {
        return found("name=\"_csrf\" value=\"([^\"]+)\"", page);
    }

    static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
