package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.TEACHER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** 再区分 by API and on its pages, in a town that has one officer. */
class RelabellingJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ApiClient officer = town.as(OFFICER);
    private final Browser browser = town.browser();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    private JsonNode line(String file, Predicate<JsonNode> wanted) {
        JsonNode history = officer.get("/files/" + file + "/history").isShown().json();
        return StreamSupport.stream(history.get("history").spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the history"));
    }

    private static boolean tellsOfTheConsultation(JsonNode line) {
        return line.get("parts").toString().contains("\"story\"");
    }

    @Test
    void one_officer_asks_is_refused_alone_among_two_and_names_a_superior() {
        var shown = browser.opens(browser.entersCaseListAs("coordinator").linkTo("佐倉 恵子"));
        String file = shown.path().replace("/cases/", "");
        JsonNode told = line(file, RelabellingJourneyTest::tellsOfTheConsultation);
        String entry =
                "/streams/%s/entries/%s"
                        .formatted(told.get("stream").asString(), told.get("eventId").asString());
        assertThat(entryPage(file, told).body()).contains("再区分を求める", "所在秘匿");
        officer.decides(
                        told.get("version").asLong(),
                        entry + "/relabellings",
                        Map.of(
                                "component", "story",
                                "basis", "OWN_STATUTORY_TASK",
                                "sensitivity", "S3",
                                "reason", "居所が分かる話のため。"))
                .isRecorded();

        JsonNode asked = line(file, line -> line.hasNonNull("request"));
        assertThat(asked.get("request").get("waits").asBoolean()).isTrue();
        var page = entryPage(file, asked);
        assertThat(page.body()).contains("求めに答える", "確認できる職員がほかにいないとき");
        var refused = browser.fills(page, "confirmations", Map.of("reason", "確認した。"));
        assertThat(refused.body()).contains("再区分を求め、確認できるのは、市町村の職員です。");
        String request = entry + "/relabellings/" + asked.get("eventId").asString();
        long version = asked.get("version").asLong();
        Map<String, ?> reason = Map.of("reason", "確認した。");
        officer.decides(version, request + "/confirmations", reason)
                .isRefused("relabelling-confirmed-by-another", "RL-01");
        officer.decides(
                        version,
                        request + "/confirmations-alone",
                        Map.of("superior", TEACHER.toString(), "reason", "ほかに職員がいない。"))
                .isRecorded();

        JsonNode now = line(file, RelabellingJourneyTest::tellsOfTheConsultation);
        assertThat(now.get("standing").asString()).isEqualTo("再区分あり");
        assertThat(line(file, line -> line.hasNonNull("request")).get("request").get("waits"))
                .hasToString("false");
        assertThat(browser.opens("/cases/" + file + "/corrections").body())
                .contains("自らの事務・所在秘匿に再区分した", "一人で行った。上司の確認");
    }

    private Browser.Page entryPage(String file, JsonNode line) {
        return browser.opens("/cases/" + file + "/entries/" + line.get("eventId").asString());
    }
}
