package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody calls: the desk looks first, by page and by API, and finds two records of one person. */
class SearchJourneyTest {

    /** Letters that normalisation would change, of several blocks, one with a variation selector. */
    private static final String RARE = "\uFA19\uFA10\uFA30\uFA11\u9AD9𠮷葛󠄀𡈽 花〇子ヷ";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID again = UUID.randomUUID();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_person_is_found_compared_and_linked() {
        Household.cameIn(town, List.of(mother)).member(mother, "髙梨 架空子", "HEAD", true);
        Household.cameIn(town, List.of(again)).member(again, "高梨架空子", "HEAD", true);
        var browser = town.browser();
        browser.entersAs("coordinator");

        ApiClient officer = town.as(OFFICER);
        var found = officer.adds("/search", Map.of("terms", "高梨架空")).isShown();
        assertThat(found.body()).contains("髙梨 架空子", "高梨架空子", "氏名");
        assertThat(officer.get("/alike-persons").isShown().body()).contains("氏名の見た目が紛らわしい");
        officer.adds(
                        "/person-comparisons",
                        Map.of(
                                "personId",
                                mother,
                                "otherId",
                                again,
                                "verdict",
                                "DISTINCT",
                                "reason",
                                "生年月日が違う"))
                .isRecorded();
        assertThat(officer.get("/alike-persons").isShown().body()).doesNotContain("架空子");
    }

    @Test
    void what_one_may_not_see_is_not_found_and_the_desk_is_told() {
        Household.cameIn(town, List.of(mother)).member(mother, "榊 秘子", "HEAD", true);
        ApiClient worker = town.as(WORKER_B);

        var hidden = worker.adds("/search", Map.of("terms", "榊秘子")).isShown();
        var none = worker.adds("/search", Map.of("terms", "無名氏")).isShown();

        assertThat(hidden.body()).isEqualTo(none.body());
        assertThat(town.as(OFFICER).get("/search-notices").isShown().json().get("notices"))
                .isNotEmpty();
        worker.get("/search-notices").doesNotExist();
        worker.get("/alike-persons").doesNotExist();
        town.as(REVIEWER).adds("/search", Map.of("terms", "榊秘子")).doesNotExist();
        assertThat(worker.adds("/search", Map.of("terms", "榊")).status()).isEqualTo(400);
    }

    @Test
    void letters_come_back_as_they_went_in() {
        Household house = Household.cameIn(town, List.of(mother));
        house.member(mother, RARE, "HEAD", true);
        ApiClient officer = town.as(OFFICER);

        assertThat(officer.get("/files/" + house.file).isShown().body()).contains(RARE);
        assertThat(officer.adds("/search", Map.of("terms", "葛土花〇")).isShown().body())
                .contains(RARE);
    }

    @Test
    void the_desk_searches_by_page_and_beside_the_form_of_a_consultation() {
        var browser = town.browser();
        browser.entersAs("coordinator");

        var empty = browser.opens(browser.opens("/cases").linkTo("検索"));
        assertThat(empty.body()).contains("探す言葉").doesNotContain("見つかった人");
        var found = browser.fills(empty, "/search", Map.of("terms", "はやせ"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.path()).isEqualTo("/search");
        assertThat(found.body()).contains("見つかった人");
        assertThat(browser.opens(found.linkTo("探した人の知らせ")).status()).isEqualTo(200);
        assertThat(browser.opens(found.linkTo("同じ人かもしれない記録")).status()).isEqualTo(200);
        assertThat(browser.fills(empty, "/search", Map.of("terms", "早")).body())
                .contains("探していません");

        var form = browser.opens("/acts/receive-consultation");
        assertThat(form.body()).contains("先に確かめる", "formaction=\"/intake-search\"");
        var beside =
                browser.posts(
                        "/intake-search",
                        Map.of(
                                "_csrf",
                                csrf(form),
                                "again",
                                "/acts/receive-consultation",
                                "lookFor",
                                "無名の人",
                                "story",
                                "家賃が払えない"));
        assertThat(beside.path()).isEqualTo("/acts/receive-consultation");
        assertThat(beside.body()).contains("家賃が払えない", "無名の人", "見つかりません");
        assertThat(town.as(COORDINATOR).get("/cases").status()).isEqualTo(200);
    }

    private static String csrf(Browser.Page page) {
        return page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }
}
