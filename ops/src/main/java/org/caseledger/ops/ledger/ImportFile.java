package org.caseledger.ops.ledger;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.migration.FileRefused;
import org.caseledger.ops.migration.MappingText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * Sends a file to the running ledger to be checked and taken over, by the API and with a token, so
 * that what is recorded is recorded by somebody. Answers 0 when all is there, 1 when the file has faults.
 */
final class ImportFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;
    private final Console console;

    ImportFile(String address, String token, Console console) {
        this.address = address;
        this.token = token;
        this.console = console;
    }

    /**
     * @param mapping the name of a mapping that was kept, or a file with one
     */
    int run(Path file, String mapping, boolean dryRun) {
        if (token.isBlank()) {
            throw new ToolRefused(
                    "CASELEDGER_TOKEN に、移行をする職員のトークンを入れてください(デモでは ops/bin/token coordinator)。",
                    "Put the token of the member of staff who takes over into CASELEDGER_TOKEN (in"
                            + " the demonstration: ops/bin/token coordinator).");
        }
        String name = Files.isRegularFile(Path.of(mapping)) ? kept(Path.of(mapping)) : mapping;
        String query = "?dryRun=" + dryRun + "&mapping=" + encoded(name);
        HttpResponse<String> answer =
                sent(
                        request("/migration-files" + query)
                                .header("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofByteArray(read(file))));
        JsonNode found = JSON.readTree(answer.body());
        if (found.path("faults").isMissingNode()) {
            return notRead(found);
        }
        found.get("faults").forEach(this::say);
        found.get("possibleSamePersons")
                .forEach(alike ->
                        console.say(
                                alike.get("cell").asString() + ": 同じ人かもしれない行があります",
                                alike.get("cell").asString() + ": may be somebody known"));
        return answer.statusCode() == 202
                ? watch(found.get("migrationId").asString())
                : checked(found);
    }

    private int checked(JsonNode found) {
        int faults = found.get("faults").size();
        String counts = found.get("rows").asInt() + " / " + found.get("cases").asInt();
        if (found.get("complete").asBoolean()) {
            console.say(
                    "このファイルは移してあります。何も足していません。",
                    "This file was taken over before. Nothing was added.");
        } else {
            console.say(
                    "行 / 件: " + counts + "、誤り " + faults + "件。何も記録していません。",
                    "Rows / cases: " + counts + ", faults: " + faults + ". Nothing was recorded.");
        }
        return faults == 0 ? 0 : 1;
    }

    private void say(JsonNode fault) {
        String allowed = fault.get("allowed").isEmpty() ? "" : " " + fault.get("allowed");
        String cell = fault.get("cell").asString();
        console.say(
                cell + ": " + fault.get("ja").asString() + allowed,
                cell + ": " + fault.get("en").asString() + allowed);
    }

    private int notRead(JsonNode problem) {
        String detail = problem.path("detail").asString("");
        console.say("できませんでした: " + detail, "It could not be done: " + detail);
        return 2;
    }

    private int watch(String migration) {
        while (true) {
            JsonNode run = JSON.readTree(sent(request("/migrations/" + migration).GET()).body());
            String state = run.path("state").asString("");
            String percent = run.path("percent").asInt() + "%";
            switch (state) {
                case "COMPLETE" -> {
                    console.say("移行が完了しました。", "All of it was taken over.");
                    return 0;
                }
                case "RUNNING" -> {
                    String left = run.path("secondsLeft").asLong() + "";
                    console.say(percent + "、残り約" + left + "秒", percent + ", " + left + " s left");
                }
                default -> {
                    console.say(
                            "途中で止まりました(" + percent + ")。同じ命令をもう一度実行すると、続きから行います。",
                            "It stopped at " + percent + ". The same command goes on from there.");
                    return 2;
                }
            }
            pause();
        }
    }

    /** Keeps the mapping of a file, once for the same text. */
    private String kept(Path file) {
        try {
            byte[] text = read(file);
            var mapping =
                    MappingText.read(new String(text, StandardCharsets.UTF_8), municipality());
            Map<String, Object> body =
                    Map.of(
                            "name", mapping.name(),
                            "columns", mapping.columns(),
                            "values", mapping.values(),
                            "dates", mapping.dates());
            sent(
                    request("/municipalities/" + mapping.municipality() + "/migration-mappings")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "mapping-" + Hash.of(text))
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
            return mapping.name();
        } catch (FileRefused unreadable) {
            throw new ToolRefused("読み方のファイルを読めません。", "The mapping file cannot be read.");
        }
    }

    /** The municipality that the token is for, as its issuer wrote it. */
    private MunicipalityCode municipality() {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            return new MunicipalityCode(JSON.readTree(claims).get("municipality").asString());
        } catch (RuntimeException unreadable) {
            throw new ToolRefused("トークンを読めません。", "The token cannot be read.");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new ToolRefused(
                    "台帳に接続できません: " + address, "The ledger cannot be reached: " + address);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolRefused("中断されました。", "Interrupted.");
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
