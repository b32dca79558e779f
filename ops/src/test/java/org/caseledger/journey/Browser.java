package org.caseledger.journey;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: follows redirects, keeps cookies, sends forms as they stand. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    /** Goes through the door of that demonstration user and sees what is behind it. */
    Page entersAs(String user) {
        String token = first(TOKEN, opens("/").body());
        return posts("/sign-in", Map.of("_csrf", token, "user", user));
    }

    /** The same, and on to 支援ケース一覧. */
    Page entersCaseListAs(String user) {
        entersAs(user);
        return opens("/cases");
    }

    Page opens(String path) {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Fills the form of the page that is sent to this kind of address, and sends it. */
    Page fills(Page page, String action, Map<String, String> fields) {
        Matcher form =
                Pattern.compile("<form action=\"([^\"]*" + action + ")\".*?</form>", Pattern.DOTALL)
                        .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form for " + action + " on the page");
        }
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.group());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return posts(form.group(1), all);
    }

    /** Fills a form with a file, an entry as the form proposes it and a caption, and sends it. */
    Page attaches(Page page, String action, String mediaType, byte[] file, String caption) {
        Matcher form =
                Pattern.compile("<form action=\"([^\"]*" + action + ")\".*?</form>", Pattern.DOTALL)
                        .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form for " + action + " on the page");
        }
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.group());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.put("entry", first(Pattern.compile("<option value=\"([^\"]+)\""), form.group()));
        return sent(
                HttpRequest.newBuilder(URI.create(address + form.group(1)))
                        .header("Content-Type", ScanClient.FORM)
                        .header("Accept-Language", "ja")
                        .POST(
                                BodyPublishers.ofByteArray(
                                        ScanClient.form(all, mediaType, file, caption))));
    }

    /** Sends a form; several values of one field stand on lines of their own. */
    Page posts(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .flatMap(field ->
                                field.getValue()
                                        .lines()
                                        .map(value -> encode(field.getKey()) + "=" + encode(value)))
                        .collect(Collectors.joining("&"));
        return sent(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "ja")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends one value per field, each line of it ended as browsers do. */
    Page postsLines(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field ->
                                encode(field.getKey())
                                        + "="
                                        + encode(field.getValue().replace("\n", "\r\n")))
                        .collect(Collectors.joining("&"));
        return sent(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private Page sent(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(
                            request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri().getPath(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("not on the page: " + pattern);
        }
        return found.group(1);
    }

    /** A page as it came, after redirects. */
    record Page(int status, String path, String body) {

        /** The text that follows a heading, up to the next section. */
        String after(String text) {
            int from = body.indexOf(text);
            if (from < 0) {
                throw new AssertionError("not on the page: " + text);
            }
            return body.substring(from);
        }

        /** The page behind the link with this text. */
        String linkTo(String text) {
            return first(
                    Pattern.compile("<a href=\"([^\"]+)\"[^>]*>" + Pattern.quote(text) + "</a>"),
                    body);
        }
    }
}
