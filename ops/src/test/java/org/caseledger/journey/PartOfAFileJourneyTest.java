package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SUPPORT_CONFERENCE;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody picked for one item knows that item, and not by a detour what else stands open. */
class PartOfAFileJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient picked = town.as(WORKER_B);
    private final Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(son));

    PartOfAFileJourneyTest() {
        family.member(son, "見本 学", "CHILD", true);
        Sitting sitting = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID item =
                sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, WORKER_B).isRecorded();
    }

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void next_acts_do_not_tell_what_stands_open() {
        assertThat(nextActs(officer)).isNotEmpty();
        assertThat(nextActs(picked)).isEmpty();
    }

    @Test
    void a_refusal_does_not_tell_it_either() {
        Map<String, ?> again =
                Map.of(
                        "personId",
                        son,
                        "name",
                        "見本 学",
                        "relation",
                        "CHILD",
                        "personConcerned",
                        true,
                        "from",
                        town.today().toString());
        String members = "/households/" + family.household + "/members";

        assertThat(officer.adds(members, again).json().get("allowed").size()).isPositive();
        assertThat(picked.adds(members, again).json().path("allowed").size()).isZero();
    }

    private List<String> nextActs(ApiClient reader) {
        return reader.get("/files/" + family.file)
                .isShown()
                .json()
                .get("nextActs")
                .findValuesAsString("act");
    }
}
