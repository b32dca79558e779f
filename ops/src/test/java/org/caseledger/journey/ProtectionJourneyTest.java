package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A mother and the son she has to be protected from, in one household and one file. */
class ProtectionJourneyTest {

    private static final String OLD_HOME = "見本町三丁目の古い家";
    private static final String SHELTER = "見本山荘の二階";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final ApiClient outsider = town.as(WORKER_B);
    private final String today = town.today().toString();
    private String at = "";
    private String file = "";

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void what_closes_stays_closed_on_every_path() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(mother, son));
        at = "/households/" + family.household;
        file = "/files/" + family.file;
        family.member(mother, "見本 和", "HEAD", true);
        family.member(son, "見本 実", "CHILD", true);
        letInCoordinator(family);
        theirPast();
        everybodySeesWhereSheLives();
        reportedAtNight();
        UUID note = keptApart();
        UUID protection = protectedFromHerSon(note);
        closed(family);
        newWhereaboutsStayOut(note);
        liftedByItsOwnId(protection, note);
        effects(family);
        handedOn(note);
    }

    private void letInCoordinator(Household family) {
        officer.decides(
                        family.triaged("OUTREACH"),
                        "/consultations/" + family.consultation + "/nominations",
                        Map.of(
                                "personId",
                                son,
                                "to",
                                COORDINATION_DESK.toString(),
                                "grounds",
                                "会えていない。"))
                .isRecorded();
    }

    private void theirPast() {
        coordinator
                .adds(
                        at + "/historical-facts",
                        Map.of(
                                "persons",
                                List.of(mother),
                                "fact",
                                "近所は病気に気づいていた。",
                                "occurred",
                                Map.of("on", "1998-01-01", "precision", "ABOUT"),
                                "saidBy",
                                said("FAMILY", son)))
                .isRecorded();
        coordinator
                .adds(
                        at + "/relationships",
                        Map.of(
                                "personId",
                                mother,
                                "otherId",
                                son,
                                "kind",
                                "CARER",
                                "from",
                                Map.of("on", "2016-01-01", "precision", "YEAR"),
                                "saidBy",
                                said("FAMILY", son)))
                .isRecorded();
        coordinator
                .adds(
                        at + "/contact-rules",
                        Map.of("personId", mother, "kind", "NO_VOICEMAIL", "from", today))
                .isRecorded();
    }

    private void everybodySeesWhereSheLives() {
        officer.adds(at + "/member-facts", address(OLD_HOME)).isRecorded();
        assertThat(coordinator.get(file).isShown().body()).contains(OLD_HOME, "留守電不可", "介護・養育をする者");
        coordinator
                .adds(at + "/contact-rules", Map.of("kind", "NO_PHONE", "from", today))
                .isRefused("contact-rule-unclear", "HP-01");
    }

    private void reportedAtNight() {
        Map<String, ?> danger =
                Map.of(
                        "personId",
                        mother,
                        "note",
                        "手を上げられた。",
                        "occurred",
                        day(today),
                        "saidBy",
                        said("PERSON_CONCERNED", mother),
                        "report",
                        Map.of(
                                "statute",
                                "ELDER_ABUSE_7",
                                "addressee",
                                "地域包括支援センター",
                                "madeOn",
                                today,
                                "at",
                                "23:50"));
        coordinator.adds(at + "/safety-notes", danger).isRecorded();
        outsider.adds(at + "/safety-notes", danger).doesNotExist();
        coordinator
                .adds(
                        at + "/observations",
                        Map.of(
                                "personId",
                                mother,
                                "note",
                                "腕にあざがある。",
                                "occurred",
                                day(today),
                                "saidBy",
                                Map.of("kind", "OBSERVED")))
                .isRecorded();
        assertThat(coordinator.get(file).body()).contains("手を上げられた。", "腕にあざがある。");
        assertThat(officer.get(file).body()).contains("腕にあざがある。");
    }

    private UUID keptApart() {
        UUID note =
                officer.adds("/sealed-notes", Map.of("content", SHELTER, "kind", "LOCATION"))
                        .isRecorded()
                        .id("noteId");
        assertThat(officer.get("/sealed-notes/" + note).isShown().body()).contains(SHELTER);
        assertThat(coordinator.get("/sealed-notes/" + note).doesNotExist().body())
                .isEqualTo(coordinator.get("/sealed-notes/" + UUID.randomUUID()).body());
        return note;
    }

    private UUID protectedFromHerSon(UUID note) {
        return officer.adds(
                        at + "/protections",
                        Map.of(
                                "personId",
                                mother,
                                "kind",
                                "DV_SUPPORT_MEASURE",
                                "from",
                                Map.of("persons", List.of(son)),
                                "decidedBy",
                                "市民課の受付簿による",
                                "request",
                                "母の申出",
                                "kept",
                                note,
                                "acceptedOn",
                                today))
                .isRecorded()
                .id("protectionId");
    }

    private void closed(Household family) {
        for (String path : List.of(file, file + "/history", file + "?asOf=" + today)) {
            assertThat(coordinator.get(path).isShown().body())
                    .doesNotContain(OLD_HOME, SHELTER, "市民課の受付簿", "母の申出", "DV等支援措置");
        }
        assertThat(officer.get(file).isShown().body()).contains(OLD_HOME, "市民課の受付簿による");
        Browser browser = town.browser();
        browser.entersAs("coordinator");
        var page = browser.opens("/cases/" + family.file);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("連絡・訪問の前に", "秘匿中", "留守電不可", "影響を確かめる")
                .doesNotContain(OLD_HOME, SHELTER, "DV等支援措置");
        assertThat(browser.opens("/cases/" + family.file + "/changes?person=" + mother).body())
                .contains("変更の影響", "所在秘匿");
    }

    private void newWhereaboutsStayOut(UUID note) {
        coordinator
                .adds(at + "/member-facts", address("別の町"))
                .isRefused("whereabouts-protected", "HP-02");
        Map<String, ?> pointing =
                Map.of(
                        "personId",
                        mother,
                        "fact",
                        "ADDRESS",
                        "kept",
                        note,
                        "from",
                        day(today),
                        "saidBy",
                        Map.of("kind", "OBSERVED"));
        coordinator.adds(at + "/member-facts", pointing).isRefused("sealed-note-unknown", "HP-05");
        long version = officer.adds(at + "/member-facts", pointing).isRecorded().version();
        coordinator
                .decides(
                        version,
                        at + "/departures",
                        Map.of("personId", mother, "leftOn", today, "place", "別の町"))
                .isRefused("whereabouts-protected", "HP-02");
    }

    private void liftedByItsOwnId(UUID protection, UUID note) {
        Map<String, ?> lifting = Map.of("decidedBy", "市民課", "request", "申出の取下げ", "liftedOn", today);
        UUID again = protectedFromHerSon(note);
        long version =
                coordinator
                        .adds(at + "/contact-rules", Map.of("kind", "DOG", "from", today))
                        .isRecorded()
                        .version();
        String first = at + "/protections/" + protection + "/liftings";
        coordinator
                .decides(version, first, lifting)
                .isRefused("protection-lifted-by-another", "HP-03");
        long lifted = officer.decides(version, first, lifting).isRecorded().version();
        officer.decides(lifted, first, lifting).isRefused("protection-not-open", "HP-03");
        assertThat(coordinator.get(file).body()).doesNotContain(OLD_HOME).contains("秘匿中");
        officer.decides(lifted, at + "/protections/" + again + "/liftings", lifting).isRecorded();
        assertThat(coordinator.get(file + "/history").body())
                .contains(OLD_HOME)
                .doesNotContain("市民課の受付簿", SHELTER);
    }

    private void effects(Household family) {
        family.agreed(mother, Set.of(WELFARE_SECTION));
        String asked = file + "/change-effects?person=" + mother + "&change=DEATH";
        assertThat(coordinator.get(asked).isShown().body())
                .contains("CONSENT", "CONTACT_RULE", "RELATIONSHIP", "SAFETY", "AGENCY");
        outsider.get(asked).doesNotExist();
    }

    private void handedOn(UUID note) {
        String readers = "/sealed-notes/" + note + "/readers";
        Map<String, ?> both =
                Map.of("readers", List.of(OFFICER.toString(), COORDINATOR.toString()));
        assertThat(coordinator.adds(readers, both).doesNotExist().body())
                .isEqualTo(
                        coordinator
                                .adds("/sealed-notes/" + UUID.randomUUID() + "/readers", both)
                                .body());
        officer.adds(readers, both).isRecorded();
        assertThat(coordinator.get("/sealed-notes/" + note).isShown().body()).contains(SHELTER);
    }

    private Map<String, ?> address(String words) {
        return Map.of(
                "personId",
                mother,
                "fact",
                "ADDRESS",
                "value",
                words,
                "from",
                day(today),
                "saidBy",
                said("PERSON_CONCERNED", mother));
    }
}
