package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.DISABILITY_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.SELF_RELIANCE_CENTRE;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Bodies of other kinds, on trial, together with others, in writing, put off and called off. */
class OtherRoomsTest {

    private static final String SETTINGS = "/municipalities/999997/profile-settings";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final UUID mother = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));

    OtherRoomsTest() {
        family.member(mother, "見本 和子", "HEAD", true);
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
    void a_body_has_the_basis_that_its_day_and_its_standing_give_it() {
        refusedBody("body-basis-not-in-force", "R2", "PUBLIC_ASSISTANCE_27_3", "2025-03-31", false);
        body("PUBLIC_ASSISTANCE_27_3", "2025-04-01", false).isRecorded();
        refusedBody("body-basis-not-in-force", "R2", "CHILD_WELFARE_25_2", "2005-03-31", false);
        refusedBody("body-trial-not-106-6", "R2", "SUPPORT_CONFERENCE_106_6", "2026-04-01", true);
        body("CONSENT", "2026-04-01", true).isRecorded();
        for (String basis : List.of("EMERGENCY", "ABUSE_REPORT", "STATISTICS")) {
            refusedBody("body-basis-not-of-conference", "CF-02", basis, "2026-04-01", false);
        }
    }

    @Test
    void an_item_of_another_scheme_decides_nothing_of_this_one() {
        Room children =
                Room.of(town, officer, "要対協", List.of("CHILD_WELFARE_25_2"))
                        .withMember(WORKER_B, DISABILITY_CENTRE);
        children.acknowledges(WORKER_B, today).isRecorded();
        Sitting sitting = children.sitting(1, today);
        UUID item = item(sitting, "CHILD_WELFARE_25_2");
        ledger.refused(
                "no-106-6-body-in-force",
                "R2",
                () -> sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(mother)));
        sitting.picks(item, WORKER_B).isRecorded();
        Answer there = sitting.notes(item, WORKER_B).isRecorded();
        for (String kind : List.of("PLAN_APPROPRIATE", "APPROACH_ROLE", "CLOSURE")) {
            ledger.refused(
                    "decision-not-allowed-on-basis",
                    "X-04",
                    () -> sitting.decides(there.version(), item, decision(kind)));
        }
        officer.adds(sitting.at(item, "resource-gaps"), Map.of("gap", "夜の居場所がない。")).isRecorded();
    }

    /** Its statute lets it ask agencies, for kinds that it names and with a reason. */
    @Test
    void an_item_of_another_statute_asks_what_it_needs_and_is_answered() {
        for (String basis : List.of("CHILD_WELFARE_25_2", "PUBLIC_ASSISTANCE_27_3")) {
            Room room =
                    Room.of(town, officer, "会議 " + basis, List.of(basis))
                            .withMember(WORKER_B, DISABILITY_CENTRE);
            Sitting sitting = room.sitting(1, today);
            UUID item = item(sitting, basis);
            String requests = sitting.at(item, "information-requests");
            ledger.refused("asking-without-kinds", "Q9", () -> asks(requests, List.of()));
            UUID request = asks(requests, List.of("LIVING")).isRecorded().id("request");
            String answers = "/files/" + family.file + "/information-request-answers";
            Map<String, ?> given =
                    Map.of("request", request, "answer", "GIVEN", "answeredOn", today);
            officer.adds(answers, given).isRecorded();
            ledger.refused("request-already-answered", "X-06", () -> officer.adds(answers, given));
            Map<String, Object> beside = new HashMap<>(asked(List.of("LIVING")));
            beside.put("itemId", item);
            officer.adds("/files/" + family.file + "/information-requests", beside).isRecorded();
        }
    }

    private Answer asks(String path, List<String> kinds) {
        return officer.adds(path, asked(kinds));
    }

    private Map<String, ?> asked(List<String> kinds) {
        return Map.of(
                "askedAgency",
                "" + CARE_CENTRE,
                "subjects",
                List.of(mother),
                "kinds",
                kinds,
                "necessity",
                "食事の様子を知るため。");
    }

    @Test
    void bodies_sit_together_where_the_rules_let_them_and_each_item_keeps_its_own() {
        family.agreed(mother, Set.of(SCHOOL, CARE_CENTRE));
        Room plans =
                Room.of(town, officer, "重層的支援会議(第二)", List.of("CONSENT"))
                        .withMember(WORKER_B, DISABILITY_CENTRE);
        UUID coordination =
                Room.established(
                                town,
                                officer,
                                "支援調整会議",
                                List.of("CONSENT"),
                                Map.of("kinds", List.of("SUPPORT_COORDINATION")))
                        .isRecorded()
                        .id("bodyId");
        officer.adds(
                        "/bodies/" + coordination + "/memberships",
                        Map.of(
                                "staffId", "" + WORKER_A,
                                "agencyId", "" + SELF_RELIANCE_CENTRE,
                                "from", town.today().minusDays(9).toString()))
                .isRecorded();
        Sitting sitting = plans.sitting(1, today);
        ledger.refused("sitting-not-combinable", "T18", () -> arranges(sitting, coordination));
        set("COMBINED_SITTINGS");
        arranges(sitting, coordination).isRecorded();
        UUID item =
                officer.adds(
                                "/sittings/" + sitting.id + "/items",
                                Map.of(
                                        "fileId",
                                        family.file,
                                        "basis",
                                        "CONSENT",
                                        "subjects",
                                        List.of(mother),
                                        "bodyId",
                                        coordination))
                        .isRecorded()
                        .id("itemId");
        ledger.refused("attendee-not-member", "CF-08", () -> sitting.picks(item, WORKER_B));
        sitting.picks(item, WORKER_A).isRecorded();
        long version = sitting.notes(item, WORKER_A).isRecorded().version();
        ledger.refused(
                "decision-not-allowed-on-basis",
                "X-04",
                () -> sitting.decides(version, item, decision("PLAN_APPROPRIATE")));
        sitting.decides(version, item, decision("NEEDY_PLAN_APPROPRIATE")).isRecorded();
        assertThat(shown(sitting)).contains("支援調整会議(自立相談支援)");
    }

    @Test
    void a_sitting_in_writing_decides_on_the_opinions_that_came_in() {
        Room room =
                Room.of(town, officer, "支援会議(書面)", List.of("SUPPORT_CONFERENCE_106_6"))
                        .withMember(WORKER_B, DISABILITY_CENTRE);
        Sitting sitting = room.sitting(1, today);
        ledger.refused("sitting-in-writing-not-allowed", "MA-07", () -> inWriting(sitting));
        set("WRITTEN_DECISIONS");
        inWriting(sitting).isRecorded();
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6");
        long version = sitting.picks(item, WORKER_B).isRecorded().version();
        ledger.refused(
                "nobody-attended",
                "CF-10",
                () -> sitting.decides(version, item, decision("APPROACH_ROLE")));
        ledger.refused("secrecy-not-acknowledged", "R4", () -> writes(sitting, item));
        room.acknowledges(WORKER_B, today).isRecorded();
        long written = writes(sitting, item).isRecorded().version();
        sitting.decides(written, item, decision("APPROACH_ROLE")).isRecorded();
    }

    @Test
    void a_sitting_is_put_off_within_the_life_of_its_body_and_called_off_once() {
        Room room = Room.of(town, officer, "支援会議(廃止予定)", List.of("SUPPORT_CONFERENCE_106_6"));
        Sitting sitting = room.sitting(1, today);
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6");
        officer.decides(
                        0,
                        "/bodies/" + room.id + "/dissolutions",
                        Map.of("from", town.today().plusDays(5).toString()))
                .isRecorded();
        ledger.refused("no-body-in-force", "R2", () -> putOff(sitting, 5));
        long version = putOff(sitting, 4).isRecorded().version();
        ledger.refused("sitting-not-yet-held", "CF-06", () -> sitting.notes(item, WORKER_B));
        officer.decides(
                        version,
                        "/sittings/" + sitting.id + "/cancellations",
                        Map.of("reason", "大雪のため。"))
                .isRecorded();
        ledger.refused("sitting-cancelled", "CF-06", () -> sitting.picks(item, WORKER_B));
    }

    private void refusedBody(String code, String rule, String basis, String from, boolean trial) {
        ledger.refused(code, rule, () -> body(basis, from, trial));
    }

    private Answer body(String basis, String from, boolean trial) {
        return Room.established(
                town,
                officer,
                "会議体 " + basis,
                List.of(basis),
                Map.of("validFrom", from, "trial", trial));
    }

    private UUID item(Sitting sitting, String basis) {
        return sitting.sets(family.file, basis, List.of(mother)).isRecorded().id("itemId");
    }

    private static Map<String, ?> decision(String kind) {
        return Map.of("kind", kind, "outcome", "APPROVED", "summary", "全員が了承した。");
    }

    private Answer arranges(Sitting sitting, UUID with) {
        return officer.adds(
                "/sittings/" + sitting.id + "/arrangements",
                Map.of("form", "IN_PERSON", "alsoOf", List.of(with)));
    }

    private Answer inWriting(Sitting sitting) {
        return officer.adds("/sittings/" + sitting.id + "/arrangements", Map.of("form", "WRITTEN"));
    }

    private Answer writes(Sitting sitting, UUID item) {
        return officer.adds(
                sitting.at(item, "written-opinions"),
                Map.of(
                        "staffId",
                        "" + WORKER_B,
                        "receivedOn",
                        today,
                        "how",
                        "PAPER",
                        "opinion",
                        "異存はない。"));
    }

    private Answer putOff(Sitting sitting, int days) {
        return officer.decides(
                officer.get("/sittings/" + sitting.id).isShown().json().get("items").size(),
                "/sittings/" + sitting.id + "/postponements",
                Map.of("heldOn", town.today().plusDays(days).toString(), "reason", "大雪のため。"));
    }

    private void set(String setting) {
        var line = Map.of("setting", setting, "value", "true");
        officer.adds(SETTINGS, Map.of("validFrom", today, "settings", List.of(line))).isRecorded();
    }

    private String shown(Sitting sitting) {
        return officer.get("/sittings/" + sitting.id).isShown().body();
    }
}
