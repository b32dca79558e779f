package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.ANALYST;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SELF_RELIANCE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.SUPPORT_CONFERENCE;
import static org.caseledger.ops.demo.MihonTown.TEACHER;

import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two towns with the same story differ only in what was told under an item of a 支援会議(社会福祉法106条の6).
 * Whoever is not of that item gets the same answers in both, to every read of the API and on every
 * page and form, in bytes: what is listed, counted, ordered and there at all included. The property
 * {@code caseledger.two-worlds} says whether all pages and forms of all of them are compared.
 */
class ConfidentialTextChangesNothingTest {

    private static final String SHORT = "借金がある。";
    private static final String LONG = "父が母を殴るのを見たと、娘が学校で話した。".repeat(40);
    private static final Map<StaffId, String> DOORS =
            Map.of(WORKER_B, "worker-b", REVIEWER, "reviewer", ANALYST, "analyst");
    private static final List<StaffId> OTHERS = List.of(TEACHER, OFFICER);

    /** Everybody's pages and every form; otherwise one worker's, and of the others what the API says. */
    private static final boolean WHOLE = Boolean.getBoolean("caseledger.two-worlds");

    @TempDir static Path first;
    @TempDir static Path second;

    @Test
    void threat_14_every_answer_to_whoever_is_not_of_the_item_is_the_same() {
        Map<String, String> one = answersWhere(SHORT, first);
        Map<String, String> other = answersWhere(LONG, second);

        System.out.printf(
                "[threat 14] %d answers, of these %d forms of acts%n",
                one.size(),
                one.keySet().stream().filter(asked -> asked.contains("/acts/")).count());
        assertThat(one).hasSizeGreaterThan(60);
        assertThat(one.keySet()).anyMatch(asked -> asked.contains("/acts/"));
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((asked, answer) -> assertThat(other.get(asked)).as(asked).isEqualTo(answer));
    }

    private static Map<String, String> answersWhere(String told, Path folder) {
        try (Town town = Town.startedIn(folder)) {
            tell(town, told);
            viewsHaveCaughtUp(town.as(OFFICER));
            assertThat(town.as(WORKER_A).get("/files/" + id("fileId")).body()).contains(told);
            Map<String, String> all = new LinkedHashMap<>();
            DOORS.forEach((staff, door) -> {
                var answers = new EveryAnswer(town, ids(), WHOLE);
                (WHOLE || staff.equals(WORKER_B) ? answers.to(staff, door) : answers.to(staff))
                        .forEach((asked, answer) -> all.put(door + " " + asked, answer));
            });
            for (StaffId staff : OTHERS) {
                new EveryAnswer(town, ids(), WHOLE)
                        .to(staff)
                        .forEach((asked, answer) -> all.put(staff + " " + asked, answer));
            }
            assertThat(all.values()).noneMatch(answer -> answer.contains(told));
            return all;
        }
    }

    private static void viewsHaveCaughtUp(ApiClient reader) {
        long position = reader.get("/files/" + id("fileId")).isShown().position();
        reader.get("/cases?minPosition=" + position).isShown();
        reader.get("/deadlines?minPosition=" + position).isShown();
    }

    private static void tell(Town town, String told) {
        ApiClient officer = town.as(OFFICER);
        String today = town.today().toString();
        officer.adds(
                        "/consultations",
                        Map.of(
                                "consultationId", id("consultationId"),
                                "fileId", id("fileId"),
                                "caller", "AGENCY",
                                "callerAgency", CARE_CENTRE.toString(),
                                "persons", List.of(id("son")),
                                "troubles",
                                        Map.of("ticked", List.of("CARE"), "mostPressing", "CARE"),
                                "story", "心配している。",
                                "occurred", Household.day(today)))
                .isRecorded();
        officer.adds(
                        "/files/" + id("fileId") + "/households",
                        Map.of("householdId", id("householdId")))
                .isRecorded();
        officer.adds(
                        "/households/" + id("householdId") + "/members",
                        Map.of(
                                "personId",
                                id("son"),
                                "name",
                                "見本 学",
                                "relation",
                                "CHILD",
                                "personConcerned",
                                true,
                                "from",
                                today))
                .isRecorded();
        discuss(town, officer, told);
    }

    private static void discuss(Town town, ApiClient officer, String told) {
        officer.adds(
                        "/sittings",
                        Map.of(
                                "sittingId", id("sittingId"),
                                "bodyId", SUPPORT_CONFERENCE.toString(),
                                "number", 77,
                                "heldOn", town.today().toString(),
                                "online", false))
                .isRecorded();
        String at = "/sittings/" + id("sittingId") + "/items";
        officer.adds(
                        at,
                        Map.of(
                                "itemId", id("itemId"),
                                "fileId", id("fileId"),
                                "basis", "SUPPORT_CONFERENCE_106_6",
                                "subjects", List.of(id("son"))))
                .isRecorded();
        var sitting = new Sitting(officer, UUID.fromString(id("sittingId")));
        sitting.picks(UUID.fromString(id("itemId")), WORKER_A).isRecorded();
        sitting.notes(UUID.fromString(id("itemId")), WORKER_A).isRecorded();
        officer.adds(at + "/" + id("itemId") + "/informations", information(told)).isRecorded();
    }

    private static Map<String, ?> information(String told) {
        return Map.of(
                "from",
                SELF_RELIANCE_CENTRE.toString(),
                "subjects",
                List.of(id("son")),
                "content",
                told,
                "saidBy",
                Household.saidBy(SELF_RELIANCE_CENTRE));
    }

    private static Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        for (String name :
                List.of("fileId", "householdId", "sittingId", "consultationId", "itemId")) {
            ids.put(name, id(name));
        }
        return ids;
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
