package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A child is born, a daughter is in danger, moves out with a household of her own, and comes back. */
class HouseholdChangesJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final String yesterday = town.today().minusDays(1).toString();
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));
    private final StreamByApi home = new StreamByApi("/households/" + family.household, 0);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_household_changes_and_nobody_lives_in_two() {
        grown();
        careful();
        inDanger();
        suspected();
        apart();
    }

    private void grown() {
        joins(home, mother, "見本 綾", "HEAD").isRecorded();
        joins(home, daughter, "見本 咲", "CHILD").isRecorded();
        ledger.refused("member-already-added", "X-01", () -> joins(home, mother, "見本 綾", "HEAD"));
        Map<String, Object> birth = new HashMap<>(Map.of("relation", "GRANDCHILD"));
        birth.put("bornOn", town.today().plusDays(1).toString());
        ledger.refused(
                "household-date-in-future", "X-08", () -> home.adds(officer, "births", birth));
        birth.put("bornOn", today);
        UUID baby = home.adds(officer, "births", birth).isRecorded().id("personId");
        Map<String, ?> gone = Map.of("personId", baby, "leftOn", yesterday);
        ledger.refused(
                "member-left-before-joining",
                "X-08",
                () -> home.decides(officer, "departures", gone));
        assertThat(officer.get("/files/" + family.file).isShown().body()).contains("(命名前)");
    }

    private void careful() {
        Map<String, Object> rule = new HashMap<>(Map.of("kind", "NO_PHONE", "from", today));
        ledger.refused(
                "contact-rule-unclear", "HP-01", () -> home.adds(officer, "contact-rules", rule));
        rule.put("personId", mother);
        UUID set = home.adds(officer, "contact-rules", rule).isRecorded().id("ruleId");
        String endings = "contact-rules/" + set + "/endings";
        ledger.refused(
                "ended-before-it-began",
                "X-08",
                () -> home.decides(officer, endings, Map.of("endedOn", yesterday)));
        home.decides(officer, endings, Map.of("endedOn", today)).isRecorded();
        ledger.refused(
                "contact-rule-not-open",
                "HP-01",
                () -> home.decides(officer, endings, Map.of("endedOn", today)));
    }

    private void inDanger() {
        family.triaged("ADVICE_ONLY");
        Map<String, ?> danger =
                Map.of(
                        "personId",
                        daughter,
                        "note",
                        "帰る家がないと話した。",
                        "occurred",
                        day(today),
                        "saidBy",
                        saidBy(SCHOOL));
        home.adds(officer, "safety-notes", danger).isRecorded();
        ledger.refused("danger-stands-open", "I-09", this::closes);
        Map<String, ?> over = Map.of("grounds", "祖母の家で暮らし始めた。");
        ledger.refused(
                "danger-not-open",
                "I-09",
                () -> home.decides(officer, "safety-notes/2/endings", over));
        home.decides(officer, "safety-notes/1/endings", over).isRecorded();
        closes().isRecorded();
    }

    private void suspected() {
        Map<String, Object> seen = new HashMap<>();
        seen.put("personId", daughter);
        seen.put("occurred", day(today));
        seen.put("saidBy", saidBy(SCHOOL));
        ledger.refused(
                "suspicion-unclear", "HP-06", () -> home.adds(officer, "observations", seen));
        seen.put("note", "腕にあざがある。");
        home.adds(officer, "observations", seen).isRecorded();
        Map<String, Object> report = new HashMap<>();
        report.put("personId", daughter);
        report.put("statute", "CHILD_ABUSE_6");
        report.put("addressee", "見本児童相談所");
        report.put("madeOn", today);
        report.put("at", "10:15");
        report.put("answers", 9);
        ledger.refused(
                "suspicion-not-open", "HP-06", () -> home.adds(officer, "abuse-reports", report));
        report.put("answers", 1);
        home.adds(officer, "abuse-reports", report).isRecorded();
        ledger.refused("ended-before-it-began", "X-08", () -> judges(yesterday));
        judges(today).isRecorded();
        ledger.refused("suspicion-not-open", "HP-06", () -> judges(today));
    }

    private void apart() {
        UUID own = UUID.randomUUID();
        ledger.refused("household-change-concerns-nobody", "HP-07", () -> splits(List.of(), own));
        ledger.refused("member-unknown", "X-01", () -> splits(List.of(UUID.randomUUID()), own));
        splits(List.of(daughter), own).isRecorded();
        officer.adds("/files/" + family.file + "/households", Map.of("householdId", own))
                .isRecorded();
        StreamByApi hers = new StreamByApi("/households/" + own, 0);
        joins(hers, daughter, "見本 咲", "HEAD").isRecorded();
        ledger.refused(
                "member-of-another-household",
                "X-01",
                () -> joins(home, daughter, "見本 咲", "CHILD"));
        ledger.refused("other-household-unknown", "HP-07", () -> goesInto(hers, own));
        goesInto(hers, family.household).isRecorded();
        ledger.refused(
                "household-change-concerns-nobody",
                "HP-07",
                () -> goesInto(hers, family.household));
        joins(home, daughter, "見本 咲", "CHILD").isRecorded();
    }

    private Answer joins(StreamByApi household, UUID person, String name, String relation) {
        return household.adds(
                officer,
                "members",
                Map.of(
                        "personId", person,
                        "name", name,
                        "relation", relation,
                        "personConcerned", true,
                        "from", today,
                        "saidBy", said("PERSON_CONCERNED", person)));
    }

    private Answer closes() {
        return family.decides(officer, "closures", Map.of("advice", "学校が見守る。", "closedOn", today));
    }

    private Answer judges(String on) {
        return home.decides(
                officer,
                "observations/1/endings",
                Map.of("judgement", "転んだ傷であった。", "judgedOn", on));
    }

    private Answer splits(List<UUID> persons, UUID into) {
        return home.decides(
                officer, "splits", Map.of("persons", persons, "into", into, "splitOn", today));
    }

    private Answer goesInto(StreamByApi household, UUID into) {
        return household.decides(officer, "joinings", Map.of("into", into, "joinedOn", today));
    }
}
