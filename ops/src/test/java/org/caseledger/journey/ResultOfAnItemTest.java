package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.CARE_MANAGER;
import static org.caseledger.ops.demo.MihonTown.DISABILITY_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.TEACHER;

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

/** What comes of an item: decisions by its basis, requests, the whole result at once, minutes. */
class ResultOfAnItemTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(son));
    private final Room room =
            Room.of(
                            town,
                            officer,
                            "支援会議",
                            List.of("SUPPORT_CONFERENCE_106_6", "SUPPORT_CONFERENCE_NEEDY_9"))
                    .withMember(WORKER_B, DISABILITY_CENTRE)
                    .withMember(CARE_MANAGER, CARE_CENTRE);
    private final Sitting sitting = room.sitting(1, today);

    ResultOfAnItemTest() {
        family.member(son, "見本 進", "HEAD", true);
        room.acknowledges(WORKER_B, today).isRecorded();
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
    void each_basis_decides_what_it_may_and_asks_what_it_may() {
        UUID item = held("SUPPORT_CONFERENCE_106_6");
        UUID needy = held("SUPPORT_CONFERENCE_NEEDY_9");
        for (String kind :
                List.of("PLAN_APPROPRIATE", "CLOSURE", "PARTICIPATION_USE", "SUPPORT_DECISION")) {
            ledger.refused("decision-not-allowed-on-basis", "X-04", () -> decides(item, kind));
        }
        ledger.refused(
                "decision-not-allowed-on-basis", "X-04", () -> decides(needy, "APPROACH_ROLE"));
        decides(item, "APPROACH_ROLE").isRecorded();
        decides(item, "OUTREACH_PLAN_BEFORE_CONSENT").isRecorded();
        ledger.refused(
                "decision-already-taken",
                "CF-10",
                () -> decides(item, "OUTREACH_PLAN_BEFORE_CONSENT"));
        ledger.refused("asking-without-kinds", "Q9", () -> asks(item, List.of()));
        UUID request = asks(needy, List.of("LIVING")).isRecorded().id("request");
        ledger.hidden(() -> answers(town.as(TEACHER), request));
        answers(officer, request).isRecorded();
        ledger.refused("request-already-answered", "X-06", () -> answers(officer, request));
    }

    @Test
    void the_secretariat_enters_what_a_member_without_a_log_in_said() {
        UUID item = held("SUPPORT_CONFERENCE_106_6");
        ledger.refused("source-not-present", "CF-09", () -> told(item, Map.of()));
        ledger.refused("source-not-present", "CF-09", () -> told(item, byPhone()));
        sitting.picks(item, CARE_MANAGER).isRecorded();
        told(item, byPhone()).isRecorded();
        assertThat(shown()).doesNotContain("介護の申請を勧めた。");
        keepsMinutes();
        assertThat(shown()).doesNotContain("介護の申請を勧めた。");
        room.acknowledges(OFFICER, today).isRecorded();
        assertThat(shown()).contains("介護の申請を勧めた。");
    }

    @Test
    void a_whole_result_is_recorded_with_all_of_its_lines_or_none() {
        UUID item = held("SUPPORT_CONFERENCE_106_6");
        Answer refused =
                ledger.refused(
                        "result-lines-refused",
                        "CF-11",
                        () ->
                                records(
                                        item,
                                        List.of(decision("APPROACH_ROLE"), decision("CLOSURE"))));
        JsonNode lines = refused.json().get("lines");
        assertThat(lines.get(0).get("line").asString()).isEqualTo("decisions[0]");
        assertThat(lines.get(1).get("code").asString()).isEqualTo("decision-not-allowed-on-basis");
        assertThat(lines.size()).isEqualTo(3);
        records(item, List.of(decision("APPROACH_ROLE"))).isRecorded();
    }

    @Test
    void minutes_are_approved_once_the_sitting_is_over_and_corrected_beside_the_text() {
        UUID item = held("SUPPORT_CONFERENCE_106_6");
        keepsMinutes();
        room.acknowledges(OFFICER, today).isRecorded();
        drafts(item, "見守りを続ける。").isRecorded();
        ledger.refused("sitting-still-open", "CF-06", this::approves);
        officer.decides(version(), "/sittings/" + sitting.id + "/closures", Map.of()).isRecorded();
        Answer closed =
                ledger.refused("sitting-closed", "CF-06", () -> decides(item, "APPROACH_ROLE"));
        assertThat(closed.json().get("instead").asString()).contains("訂正", "回収");
        assertThat(closed.json().get("allowed").toString())
                .contains("minutes-approvals", "/minutes\"", "attendances-as-it-happened")
                .doesNotContain("/decisions\"", "minutes-corrections");
        drafts(item, "月に一度訪ねる。").isRecorded();
        approves().isRecorded();
        ledger.refused("minutes-already-approved", "CF-06", this::approves);
        ledger.refused("minutes-already-approved", "CF-06", () -> drafts(item, "別の案。"));
        officer.decides(
                        version(),
                        sitting.at(item, "minutes-corrections"),
                        Map.of("corrected", "月に二度訪ねる。", "reason", "聞き誤り。"))
                .isRecorded();
        assertThat(shown()).contains("月に一度訪ねる。", "月に二度訪ねる。", "聞き誤り。");
    }

    private UUID held(String basis) {
        UUID item = sitting.sets(family.file, basis, List.of(son)).isRecorded().id("itemId");
        sitting.picks(item, WORKER_B).isRecorded();
        sitting.notes(item, WORKER_B).isRecorded();
        return item;
    }

    private String shown() {
        return officer.get("/sittings/" + sitting.id).isShown().body();
    }

    private void keepsMinutes() {
        officer.adds(
                        "/sittings/" + sitting.id + "/arrangements",
                        Map.of("form", "IN_PERSON", "secretariat", "" + OFFICER))
                .isRecorded();
    }

    private long version() {
        return officer.get("/sittings/" + sitting.id)
                .isShown()
                .json()
                .get("nextActs")
                .valueStream()
                .filter(act -> act.hasNonNull("etag"))
                .mapToLong(act -> Long.parseLong(act.get("etag").asString()))
                .findFirst()
                .orElseThrow();
    }

    private Answer decides(UUID item, String kind) {
        return sitting.decides(version(), item, decision(kind));
    }

    private static Map<String, ?> decision(String kind) {
        return Map.of("kind", kind, "outcome", "APPROVED", "summary", "全員が了承した。");
    }

    private Answer asks(UUID item, List<String> kinds) {
        return officer.adds(
                sitting.at(item, "information-requests"),
                Map.of(
                        "askedAgency",
                        "" + CARE_CENTRE,
                        "subjects",
                        List.of(son),
                        "kinds",
                        kinds,
                        "necessity",
                        "暮らしの様子が分からないため。"));
    }

    private Answer answers(ApiClient who, UUID request) {
        return who.adds(
                "/files/" + family.file + "/information-request-answers",
                Map.of("request", request, "answer", "GIVEN", "answeredOn", today));
    }

    private Answer told(UUID item, Map<String, ?> how) {
        Map<String, Object> word =
                new HashMap<>(
                        Map.of(
                                "from",
                                "" + CARE_CENTRE,
                                "subjects",
                                List.of(son),
                                "content",
                                "介護の申請を勧めた。",
                                "saidBy",
                                Household.saidBy(CARE_CENTRE)));
        word.putAll(how);
        return officer.adds(sitting.at(item, "informations"), word);
    }

    private static Map<String, ?> byPhone() {
        return Map.of("toldBy", "" + CARE_MANAGER, "how", "PHONE");
    }

    private Answer records(UUID item, List<? extends Map<String, ?>> decisions) {
        return officer.decides(
                version(),
                sitting.at(item, "results"),
                Map.of("decisions", decisions, "minutes", "見守る。"));
    }

    private Answer drafts(UUID item, String text) {
        return officer.adds(sitting.at(item, "minutes"), Map.of("text", text));
    }

    private Answer approves() {
        return officer.decides(
                version(),
                "/sittings/" + sitting.id + "/minutes-approvals",
                Map.of("approvedOn", today));
    }
}
