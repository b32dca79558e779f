package org.caseledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.keys.PostgresSubjectKeys;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.store.Verify;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was told under an item and on consent, before and after a key is destroyed. */
@Tag("D18")
class KeyDestructionTest {

    private static final String GONE = "廃棄";

    @TempDir Path temporary;

    private final Marker marker = new Marker();

    @SuppressWarnings("NullAway.Init")
    private LedgerProcess ledger;

    @SuppressWarnings("NullAway.Init")
    private Api api;

    @SuppressWarnings("NullAway.Init")
    private MarkedTown town;

    @BeforeEach
    void a_family_with_records() {
        ledger = LedgerProcess.start(temporary.resolve("data"), temporary.resolve("log"));
        api = new Api(ledger.address(), ledger.folder());
        town = new MarkedTown(api, marker);
        town.live();
    }

    @AfterEach
    void stop() {
        ledger.killWithServers();
    }

    @Test
    void what_was_told_in_an_item_is_for_those_who_were_in_it() {
        var sitting = new MarkedSitting(api);
        sitting.open("SUPPORT_CONFERENCE_106_6", town.file(), town.son, WORKER_A);
        sitting.attend(WORKER_A);
        String before = history(Town.OFFICER, "");
        assertThat(before).contains("\"history\"");
        String words = marker.next();
        sitting.tell(Town.AGENCY_A, town.son, words);

        assertThat(history(WORKER_A, "")).contains(words);
        for (StaffId other : List.of(COORDINATOR, WORKER_B, REVIEWER)) {
            assertThat(history(other, "")).doesNotContain(words);
        }
        long now = api.get(Town.OFFICER, filePath()).json().get("ledgerPosition").asLong();
        assertThat(history(WORKER_A, "?asOf=" + (now - 1))).doesNotContain(words);

        api.record(
                Town.OFFICER,
                sitting.body() + "/membership-ends",
                Map.of("staffId", WORKER_A.toString(), "endedOn", MarkedTown.DAY));
        api.record(
                Town.OFFICER,
                Api.TOWN + "/staff/" + WORKER_A + "/departures",
                Map.of("leftOn", MarkedTown.DAY));
        assertThat(history(WORKER_A, "?asOf=" + now)).doesNotContain(words);
    }

    @Test
    void a_destroyed_key_takes_one_person_away_and_breaks_nothing() throws IOException {
        String alone = marker.next();
        String joint = marker.next();
        String entries = "/cases/" + town.caseId() + "/support-entries";
        api.record(COORDINATOR, entries, town.support(List.of(town.son), alone));
        api.record(COORDINATOR, entries, town.support(List.of(town.mother, town.son), joint));
        assertThat(history(Town.OFFICER, "")).contains(alone, joint).doesNotContain(GONE);

        destroyKeyOf(town.son);

        assertThat(history(Town.OFFICER, "")).contains(joint, GONE).doesNotContain(alone);
        assertThat(api.get(Town.OFFICER, filePath()).status()).isEqualTo(200);
        assertThat(api.get(Town.OFFICER, "/api/v1/cases").status()).isEqualTo(200);
        assertThat(api.get(REVIEWER, "/api/v1/sittings/" + town.sitting() + "/review").status())
                .isEqualTo(200);
        try (Pages pages = new Pages(ledger.address(), "coordinator")) {
            assertThat(pages.get("/cases")).contains("<table");
            assertThat(pages.get("/cases/" + town.file())).contains(GONE).doesNotContain(alone);
        }
        String about = Api.json(town.support(List.of(town.son), alone));
        var refused = api.post(COORDINATOR, entries, about, UUID.randomUUID().toString(), null);
        assertThat(refused.status()).as(refused.body()).isIn(409, 410);
        assertThat(Marker.formsIn(refused.body())).isEmpty();
        assertThat(new Verify(new StoredBehind(ledger.folder()).ledger()).run().holds()).isTrue();
    }

    private void destroyKeyOf(String person) {
        Path rootKey = ledger.folder().resolve("secrets").resolve("root-key");
        var keys =
                new PostgresSubjectKeys(
                        new StoredBehind(ledger.folder()).keys(), RootKey.in(rootKey));
        keys.destroy(DemonstrationUsers.MUNICIPALITY, UUID.fromString(person), MarkedTown.TODAY);
    }

    private String filePath() {
        return "/api/v1/files/" + town.file();
    }

    private String history(StaffId reader, String asOf) {
        return api.get(reader, filePath() + "/history" + asOf).body();
    }
}
