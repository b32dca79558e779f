package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** Somebody tries what is not open to them; the review is told, looks into it, and says so once. */
class LookReviewJourneyTest {

    private static final int TRIES = 12;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_review_is_told_of_repeated_tries_and_answers_them_once() {
        ApiClient worker = town.as(DemonstrationUsers.WORKER_B);
        for (int i = 0; i < TRIES; i++) {
            worker.get("/files/" + UUID.randomUUID()).doesNotExist();
        }
        String month = YearMonth.from(town.today()).toString();
        ApiClient reviewer = town.as(DemonstrationUsers.REVIEWER);

        JsonNode listed = reviewer.get("/look-review?month=" + month).isShown().json();

        JsonNode entry = listed.get("entries").get(0);
        assertThat(entry.get("pattern").asString()).isEqualTo("見られないものを繰り返し開こうとしている");
        assertThat(entry.get("why").asString()).contains(TRIES + "回");
        assertThat(entry.get("staff").asString()).isEqualTo(DemonstrationUsers.WORKER_B.toString());
        int unanswered = listed.get("unanswered").asInt();

        town.as(DemonstrationUsers.COORDINATOR)
                .adds("/look-finding-answers", answer(entry, month))
                .isRefused("looks-answered-by-review", "MA-11");
        var browser = town.browser();
        browser.entersAs("reviewer");
        Browser.Page page = browser.opens("/look-review?month=" + month);
        assertThat(page.body()).contains("まだ確かめていないもの: " + unanswered + "件");
        Browser.Page after =
                browser.fills(
                        page,
                        "look-finding-answers",
                        Map.of(
                                "answer", "TALKED_TO",
                                "answeredOn", town.today().toString(),
                                "found", "番号の打ち間違いと分かった。"));
        assertThat(after.status()).as(after.body()).isEqualTo(200);
        assertThat(after.body()).contains("本人・上司に確かめ、注意した");

        JsonNode again = reviewer.get("/look-review?month=" + month).isShown().json();
        assertThat(again.get("unanswered").asInt()).isEqualTo(unanswered - 1);
        reviewer.adds("/look-finding-answers", answer(entry, month))
                .isRefused("entry-already-recorded", "X-06");
    }

    private static Map<String, String> answer(JsonNode entry, String month) {
        return Map.of(
                "entryId",
                entry.get("id").asString(),
                "about",
                entry.get("staff").asString(),
                "month",
                month + "-01",
                "answer",
                "IN_THE_LINE_OF_WORK",
                "found",
                "用務と分かった。",
                "answeredOn",
                town.today().toString());
    }

    @Test
    void nobody_but_the_review_sees_the_list_and_the_person_in_charge_no_more_than_the_pages() {
        assertThat(town.as(DemonstrationUsers.COORDINATOR).get("/look-review").status())
                .isEqualTo(404);
        assertThat(town.as(DemonstrationUsers.ANALYST).get("/look-review").status()).isEqualTo(404);
        assertThat(town.as(DemonstrationUsers.REVIEWER).get("/look-review?month=October").status())
                .isEqualTo(400);
    }
}
