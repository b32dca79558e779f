package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.MihonTown.HOSPITAL;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In the middle of a plan the mother moves to another town; later she comes back. */
class MovedAwayJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final FamilyCase it = FamilyCase.supporting(town);
    private final Witnessed ledger = new Witnessed(town);
    private final String yesterday = town.today().minusDays(1).toString();
    private final StreamByApi home = new StreamByApi("/households/" + it.family.household, 2);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_collaboration_ends_without_a_sitting_and_begins_anew_when_she_is_back() {
        ledger.refused("persons-remain", "MA-15", () -> ends("MOVED_AWAY", it.today));
        moved();
        nothingGoesAlong();
        over();
        back();
    }

    private void moved() {
        Map<String, Object> gone = new HashMap<>();
        gone.put("personId", it.mother);
        gone.put("leftOn", town.today().plusDays(1).toString());
        gone.put("reason", "MOVED_OUT_OF_TOWN");
        gone.put("place", "隣の市");
        gone.put("saidBy", said("PERSON_CONCERNED", it.mother));
        ledger.refused("household-date-in-future", "X-08", () -> leaves(gone));
        gone.put("leftOn", it.today);
        leaves(gone).isRecorded();
        ledger.refused("member-unknown", "X-01", () -> leaves(gone));
        await().untilAsserted(() ->
                assertThat(it.officer.get("/files/" + it.family.file).body()).contains("隣の市"));
    }

    /** The town she moved to is told nothing that she did not agree to. */
    private void nothingGoesAlong() {
        Map<String, Object> told = new HashMap<>(it.provided(it.mother, it.consent));
        told.put("to", UUID.randomUUID().toString());
        String given = "/files/" + it.family.file + "/disclosures";
        ledger.refused("recipient-unknown", "X-03", () -> it.officer.adds(given, told));
        told.put("to", "" + HOSPITAL);
        ledger.refused("recipient-outside-circle", "X-02", () -> it.officer.adds(given, told));
    }

    private void over() {
        ledger.refused("persons-remain", "MA-15", () -> ends("MOVED_AWAY", yesterday));
        ends("MOVED_AWAY", it.today).isRecorded();
        ledger.refused("case-closed", "MA-14", () -> ends("MOVED_AWAY", it.today));
        ledger.refused("case-closed", "MA-14", this::notes);
        ledger.refused(
                "case-closed",
                "MA-14",
                () -> it.supported.adds(it.coordinator, "monitorings", it.requests.monitoring()));
        await().untilAsserted(() ->
                assertThat(
                                it.officer
                                        .get("/deadlines")
                                        .isShown()
                                        .json()
                                        .get("deadlines")
                                        .valueStream()
                                        .filter(line ->
                                                ("" + it.family.file)
                                                        .equals(line.get("fileId").asString()))
                                        .map(line -> line.get("kind").asString()))
                        .doesNotContain("MONITORING", "PLAN_REVIEW", "PLAN_END", "FADE_OUT"));
    }

    private void back() {
        home.adds(
                        it.officer,
                        "members",
                        Map.of(
                                "personId",
                                it.mother,
                                "name",
                                "見本 花子",
                                "relation",
                                "HEAD",
                                "personConcerned",
                                true,
                                "from",
                                it.today))
                .isRecorded();
        it.supported
                .decides(
                        it.coordinator,
                        "reopenings",
                        Map.of("trigger", "戻ってきたと学校から聞いた。", "reopenedOn", it.today))
                .isRecorded();
        it.supported
                .decides(
                        it.coordinator,
                        "acceptances",
                        Map.of("consents", List.of(it.consent), "acceptedOn", it.today))
                .isRecorded();
        assertThat(it.officer.get("/files/" + it.family.file).isShown().body()).contains("アセスメント");
    }

    private Answer leaves(Map<String, ?> gone) {
        return home.decides(it.officer, "departures", gone);
    }

    private Answer ends(String reason, String on) {
        return it.supported.decides(
                it.coordinator, "endings-after-leaving", Map.of("reason", reason, "endedOn", on));
    }

    private Answer notes() {
        return it.supported.adds(it.coordinator, "support-entries", it.requests.entry(it.consent));
    }
}
