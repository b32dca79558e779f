package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SUPPORT_CONFERENCE;

import org.springframework.context.ApplicationContext;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A town to measure reads in: one file of two hundred labelled values about three persons, some of
 * them told in two items of a 支援会議, and fifty running cases more of the same coordinator.
 */
public final class BusyTown implements AutoCloseable {

    public static final int VALUES = 200;
    public static final int CASES = 50;

    private static final int TOLD_IN_EACH_ITEM = 15;

    private final Town town;
    private final ApiClient coordinator;
    private final UUID file;

    private BusyTown(Town town, UUID file) {
        this.town = town;
        this.file = file;
        this.coordinator = town.as(COORDINATOR);
    }

    public static BusyTown startedIn(Path folder) {
        Town town = Town.startedIn(folder);
        for (int number = 0; number < CASES; number++) {
            FamilyCase.assessed(town);
        }
        var busy = new BusyTown(town, thickFile(town));
        await().atMost(Duration.ofMinutes(1)).until(() -> busy.listed() >= CASES);
        return busy;
    }

    /** The file with many values. */
    public UUID file() {
        return file;
    }

    public ApplicationContext ledger() {
        return town.parts();
    }

    /** The answer of the API to the coordinator. */
    public String got(String path) {
        return coordinator.get(path).isShown().body();
    }

    /** How many labelled values the acts of the file hold. */
    public int values() {
        return values(town, file);
    }

    /** What PostgreSQL is set to. */
    public String setting(String name) {
        return town.owner().sql("show " + name).query(String.class).single();
    }

    private int listed() {
        return coordinator.get("/cases").isShown().json().get("cases").size();
    }

    private static UUID thickFile(Town town) {
        FamilyCase it = FamilyCase.supporting(town);
        UUID daughter = UUID.randomUUID();
        it.family.member(daughter, "見本 三葉", "CHILD", false);
        UUID husbands = it.family.agreed(it.husband, FamilyCase.CIRCLE);
        for (UUID person : List.of(it.husband, daughter)) {
            tells(it, discussed(town, it.family, person), person);
        }
        boolean his = false;
        while (values(town, it.family.file) < VALUES) {
            it.supported
                    .adds(it.coordinator, "support-entries", his ? entryOf(it, husbands) : hers(it))
                    .isRecorded();
            his = !his;
        }
        assertThat(values(town, it.family.file)).isEqualTo(VALUES);
        return it.family.file;
    }

    private static Map<String, ?> hers(FamilyCase it) {
        return it.requests.entry(it.consent);
    }

    private static Map<String, ?> entryOf(FamilyCase it, UUID consent) {
        Map<String, Object> entry = new HashMap<>(it.requests.entry(consent));
        entry.put("about", List.of(it.husband));
        entry.put("saidBy", said("PERSON_CONCERNED", it.husband));
        return entry;
    }

    private record Told(Sitting sitting, UUID item) {}

    private static Told discussed(Town town, Household family, UUID person) {
        Sitting sitting = Sitting.of(SUPPORT_CONFERENCE, town, town.as(OFFICER));
        UUID item =
                sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(person))
                        .isRecorded()
                        .id("itemId");
        for (var member : List.of(OFFICER, COORDINATOR)) {
            sitting.picks(item, member).isRecorded();
            sitting.notes(item, member).isRecorded();
        }
        return new Told(sitting, item);
    }

    private static void tells(FamilyCase it, Told where, UUID person) {
        for (int word = 0; word < TOLD_IN_EACH_ITEM; word++) {
            it.officer
                    .adds(
                            where.sitting().at(where.item(), "informations"),
                            it.requests.gambling(person))
                    .isRecorded();
        }
    }

    private static int values(Town town, UUID file) {
        return town.owner()
                .sql(
                        "select coalesce(sum(regexp_count(convert_from(payload, 'UTF8'),"
                                + " '\"clv0[.]')), 0) from ledger.event where file_id = ?")
                .param(file)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        town.close();
    }
}
