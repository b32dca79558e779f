package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is due, as the demonstration shows it, and what the ledger notes by itself (MA-13, R12). */
class DeadlinesJourneyTest {

    private static final String FAMILY = "佐倉 恵子";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedWith(folder, "--caseledger.deadlines.enabled=true");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_list_marks_what_is_overdue_and_leads_to_the_case() {
        var browser = town.browser();
        assertThat(browser.entersAs("coordinator").linkTo("期限一覧")).isEqualTo("/deadlines");

        var page = browser.opens("/deadlines");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("期限超過", "モニタリング", "日超過");
        assertThat(browser.opens(page.linkTo(FAMILY)).body()).contains(FAMILY);
        assertThat(browser.opens("/deadlines?kind=MONITORING&mine=true").body())
                .contains(FAMILY)
                .doesNotContain("あと");
        assertThat(browser.opens("/deadlines?until=nonsense").status()).isEqualTo(400);
    }

    @Test
    void nobody_learns_of_a_case_by_its_deadlines() {
        for (StaffId reader :
                Set.of(
                        DemonstrationUsers.COORDINATOR,
                        DemonstrationUsers.WORKER_A,
                        DemonstrationUsers.WORKER_B,
                        DemonstrationUsers.REVIEWER)) {
            Set<String> cases = files(reader, "/cases", "cases");
            assertThat(cases).containsAll(files(reader, "/deadlines", "deadlines"));
        }
        town.as(DemonstrationUsers.ANALYST).get("/deadlines").doesNotExist();
        assertThat(files(DemonstrationUsers.COORDINATOR, "/deadlines", "deadlines")).isNotEmpty();
    }

    @Test
    void what_has_passed_is_noted_once_in_the_history_and_changes_nothing() {
        var browser = town.browser();
        var list = browser.entersCaseListAs("coordinator");
        String before = row(list);

        town.passesADay();
        town.passesADay();

        var history = browser.opens(list.linkTo(FAMILY)).after("<ol reversed>");
        assertThat(history).containsOnlyOnce("期限超過: モニタリング").contains("台帳(自動の記録)");
        assertThat(row(browser.opens("/cases"))).isEqualTo(before);
    }

    private static String row(Browser.Page page) {
        return page.after(">" + FAMILY + "</a>").split("</tr>", 2)[0];
    }

    private static Set<String> files(StaffId reader, String path, String list) {
        JsonNode answer = town.as(reader).get(path).isShown().json();
        return StreamSupport.stream(answer.get(list).spliterator(), false)
                .map(line -> line.get("fileId"))
                .filter(file -> file != null && !file.isNull())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
