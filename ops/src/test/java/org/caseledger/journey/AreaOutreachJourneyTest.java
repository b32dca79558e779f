package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.ANALYST;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SUPPORT_CONFERENCE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A housing estate from which no consultation comes: decided, walked round, counted and over. */
class AreaOutreachJourneyTest {

    private static final String WORKS = "/area-outreaches";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient worker = town.as(WORKER_A);
    private final Witnessed ledger = new Witnessed(town);
    private final UUID sitting = Sitting.of(SUPPORT_CONFERENCE, town, officer).id;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void an_area_is_worked_on_by_decision_and_nothing_follows_its_end() {
        UUID estate = begun();
        worked(estate);
        ended(estate);
        shown();
        bothAreOnThePage();
    }

    private UUID begun() {
        ledger.refused("area-outreach-not-decided", "O-02", () -> opens(worker, opening(null)));
        ledger.refused(
                "area-sitting-not-held", "O-02", () -> opens(worker, opening(UUID.randomUUID())));
        Map<String, Object> named = new HashMap<>(opening(sitting));
        named.put("area", "若葉団地三号棟の二階の角に住む方のことが心配である。".repeat(2));
        ledger.refused("area-name-too-long", "T-02", () -> opens(worker, named));
        Map<String, Object> persons = new HashMap<>(opening(sitting));
        persons.put("persons", List.of(UUID.randomUUID()));
        assertThat(opens(worker, persons).status()).isEqualTo(400);
        assertThat(opens(town.as(ANALYST), opening(sitting)).status()).isEqualTo(403);
        return opens(worker, opening(sitting)).isRecorded().id("entryId");
    }

    private void worked(UUID estate) {
        works(worker, estate, work(30)).isRecorded();
        works(officer, estate, work(12)).isRecorded();
        ledger.refused("count-negative", "O-09", () -> works(worker, estate, work(-1)));
        ledger.refused(
                "area-outreach-not-yours", "O-02", () -> works(town.as(WORKER_B), estate, work(3)));
        Map<String, Object> early = new HashMap<>(work(3));
        early.put("doneOn", town.today().minusDays(1).toString());
        ledger.refused("before-area-opening", "O-02", () -> works(worker, estate, early));
        works(worker, UUID.randomUUID(), work(3)).doesNotExist();
    }

    private void ended(UUID estate) {
        assertThat(course("若葉団地").get("endedOn").isNull()).isTrue();
        ledger.refused("area-end-not-decided", "O-08", () -> ends(officer, estate, end(null)));
        Map<String, Object> soon = new HashMap<>(end(sitting));
        soon.put("endedOn", town.today().minusDays(1).toString());
        ledger.refused("before-area-opening", "O-02", () -> ends(worker, estate, soon));
        ends(worker, estate, end(sitting)).isRecorded();
        ledger.refused("area-outreach-ended", "O-08", () -> ends(worker, estate, end(sitting)));
        ledger.refused("area-outreach-ended", "O-08", () -> works(worker, estate, work(3)));
        ledger.refused("area-outreach-ended", "O-08", () -> works(officer, estate, work(3)));
    }

    private void shown() {
        JsonNode estate = course("若葉団地");
        assertThat(estate.get("times").asInt()).isEqualTo(2);
        assertThat(estate.get("places").asInt()).isEqualTo(42);
        assertThat(estate.get("led").asInt()).isEqualTo(5);
        assertThat(estate.get("endedOn").asString()).isEqualTo(today);
        assertThat(estate.get("reason").asString()).isEqualTo("地域の活動へ引継ぎ");
        JsonNode others = town.as(WORKER_B).get("/outreach-counts").isShown().json();
        assertThat(others.get("courses")).isEmpty();
    }

    /** The town begins by itself; the page offers what can be done with what goes on. */
    private void bothAreOnThePage() {
        Map<String, Object> own = new HashMap<>(opening(null));
        own.put("area", "港町");
        UUID harbour = opens(officer, own).isRecorded().id("entryId");
        var browser = town.browser();
        browser.entersAs("coordinator");
        assertThat(browser.opens("/outreach-counts").body())
                .contains("若葉団地", "に終了", "港町", "続けている")
                .contains("/acts/end-area-outreach?stream=" + harbour);
        assertThat(browser.opens("/acts/end-area-outreach?stream=" + harbour).body())
                .contains("地区への働きかけの終了", "ひととおり回り終えた");
        browser.entersAs("analyst");
        assertThat(browser.opens("/outreach-counts").body())
                .contains("港町")
                .doesNotContain("/acts/end-area-outreach");
        ledger.refused(
                "area-outreach-not-yours",
                "O-02",
                () -> ends(town.as(COORDINATOR), harbour, end(null)));
        ends(officer, harbour, end(null)).isRecorded();
    }

    private JsonNode course(String area) {
        return town.as(ANALYST)
                .get("/outreach-counts")
                .isShown()
                .json()
                .get("courses")
                .valueStream()
                .filter(one -> one.get("area").asString().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> opening(@Nullable UUID by) {
        Map<String, Object> body = new HashMap<>();
        body.put("area", "若葉団地");
        body.put("ground", "FEW_CONSULTATIONS");
        body.put("openedOn", today);
        if (by != null) {
            body.put("sittingId", by);
        }
        return body;
    }

    private Map<String, Object> work(int places) {
        return Map.of(
                "activity",
                "DOOR_TO_DOOR",
                "places",
                places,
                "spokenWith",
                4,
                "leafletsLeft",
                8,
                "ledToConsultation",
                1,
                "doneOn",
                today);
    }

    private Map<String, Object> end(@Nullable UUID by) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", "TAKEN_ON_LOCALLY");
        body.put("ledToConsultation", 5);
        body.put("endedOn", today);
        if (by != null) {
            body.put("sittingId", by);
        }
        return body;
    }

    private static Answer opens(ApiClient who, Map<String, ?> body) {
        return who.adds(WORKS, body);
    }

    private static Answer works(ApiClient who, UUID area, Map<String, ?> body) {
        return who.adds(WORKS + "/" + area + "/works", body);
    }

    private static Answer ends(ApiClient who, UUID area, Map<String, ?> body) {
        return who.adds(WORKS + "/" + area + "/endings", body);
    }
}
