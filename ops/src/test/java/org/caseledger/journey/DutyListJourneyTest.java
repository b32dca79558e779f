package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.caseledger.events.value.WorkingDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The list for nights and holidays: who is on it, which copy is where, and that it comes back. */
class DutyListJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ApiClient officer = town.as(OFFICER);
    private final UUID mother = UUID.randomUUID();

    @BeforeAll
    static void start() {
        town = Town.startedWith(folder, "--caseledger.deadlines.enabled=true");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_copy_has_a_number_and_stands_among_the_deadlines_until_it_is_back() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(mother));
        family.member(mother, "見本 千代", "HEAD", true);
        String list = "/duty-lists/" + opened(town.today().plusDays(2)).id("listId");
        officer.adds(list + "/copies", Map.of("to", "" + WORKER_A))
                .isRefused("duty-list-empty", "DL-01");
        officer.adds(list + "/cases", chosen(family)).isRecorded();
        officer.adds(list + "/copies", Map.of("to", "" + WORKER_A)).isRecorded();
        officer.adds(list + "/copies", Map.of("to", "" + COORDINATOR)).isRecorded();

        JsonNode shown = shown(list);

        LocalDate due = WorkingDays.after(town.today(), 1);
        assertThat(shown.get("cases").toString())
                .contains("見本 千代", "救急を先に")
                .doesNotContain("story");
        assertThat(shown.get("copies").findValuesAsString("number")).containsExactly("1", "2");
        assertThat(shown.get("copies").findValuesAsString("recoverBy")).containsOnly("" + due);
        isDueUntilRecovered(list, due);
        town.as(WORKER_A).get("/duty-lists").doesNotExist();
    }

    private void isDueUntilRecovered(String list, LocalDate due) {
        officer.adds(list + "/recoveries", Map.of("copy", 1)).isRecorded();
        officer.adds(list + "/recoveries", Map.of("copy", 1)).isRefused("copy-not-out", "DL-01");
        town.passesADay();

        assertThat(officer.get("/deadlines?kind=COPY_RECOVERY").isShown().json().toString())
                .contains("" + due);
        officer.adds(list + "/recoveries", Map.of("copy", 2)).isRecorded();
        assertThat(shown(list).get("copies").findValuesAsString("out")).containsOnly("false");
        town.passesADay();
        assertThat(officer.get("/deadlines?kind=COPY_RECOVERY").isShown().json().get("deadlines"))
                .isEmpty();
    }

    private Answer opened(LocalDate until) {
        officer.adds(
                        "/duty-lists",
                        Map.of("from", "" + town.today(), "until", "" + town.today().minusDays(1)))
                .isRefused("duty-list-days-unclear", "DL-01");
        return officer.adds("/duty-lists", Map.of("from", "" + town.today(), "until", "" + until))
                .isRecorded();
    }

    private Map<String, ?> chosen(Household family) {
        return Map.of(
                "fileId", family.file, "personId", mother, "age", "78歳", "callFirst", "救急を先に呼ぶ。");
    }

    private JsonNode shown(String list) {
        String id = list.substring(list.lastIndexOf('/') + 1);
        for (JsonNode one : officer.get("/duty-lists").isShown().json().get("lists")) {
            if (one.get("listId").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no such list");
    }
}
