package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.ANALYST;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.CARE_MANAGER;
import static org.caseledger.ops.demo.MihonTown.DISABILITY_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.SOCIAL_WORKER;
import static org.caseledger.ops.demo.MihonTown.TEACHER;

import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The monthly meeting of a small town: one body on three bases takes up a household three times, each
 * time with others in the room.
 */
class MonthlyMeetingTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final UUID son = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));
    private final Room room =
            Room.of(
                            town,
                            officer,
                            "包括的支援会議",
                            List.of(
                                    "CONSENT",
                                    "SUPPORT_CONFERENCE_106_6",
                                    "SUPPORT_CONFERENCE_NEEDY_9"))
                    .withMember(WORKER_B, DISABILITY_CENTRE)
                    .withMember(CARE_MANAGER, CARE_CENTRE)
                    .withMember(TEACHER, SCHOOL);

    MonthlyMeetingTest() {
        family.member(mother, "見本 和子", "HEAD", true);
        family.member(father, "見本 正", "SPOUSE", false);
        family.member(son, "見本 進", "CHILD", false);
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
    void who_is_called_to_which_item_and_who_may_stay() {
        Sitting sitting = room.sitting(1, today);
        assertThat(offered(sitting)).contains("set-agenda-item").doesNotContain("approve-minutes");
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6", son);
        ledger.refused("attendee-not-member", "CF-08", () -> sitting.picks(item, SOCIAL_WORKER));
        sitting.invites(item, SOCIAL_WORKER).isRecorded();
        ledger.refused("attendee-is-member", "CF-08", () -> sitting.invites(item, CARE_MANAGER));
        sitting.picks(item, WORKER_B).isRecorded();
        sitting.picks(item, CARE_MANAGER).isRecorded();
        ledger.refused("secrecy-not-acknowledged", "R4", () -> sitting.notes(item, WORKER_B));
        List.of(WORKER_B, CARE_MANAGER, SOCIAL_WORKER)
                .forEach(staff -> room.acknowledges(staff, today).isRecorded());
        stays(sitting, item, WORKER_B, "09:20:00", "09:40:00").isRecorded();
        ledger.refused(
                "attendance-times-wrong",
                "Q3",
                () -> stays(sitting, item, WORKER_B, "09:30:00", "10:00:00"));
        stays(sitting, item, WORKER_B, "09:50:00", "10:00:00").isRecorded();

        room.ends(CARE_MANAGER, today).isRecorded();
        ledger.refused("attendee-not-member", "CF-08", () -> sitting.notes(item, CARE_MANAGER));
        sitting.invites(item, CARE_MANAGER).isRecorded();
        sitting.notes(item, CARE_MANAGER).isRecorded();
        ledger.hidden(() -> town.as(TEACHER).adds(sitting.at(item, "informations"), word(son)));
    }

    @Test
    void a_term_for_next_year_leaves_this_years_member_in_the_room() {
        room.ends(TEACHER, town.today().plusDays(5).toString()).isRecorded();
        room.grants(TEACHER, SCHOOL, town.today().plusDays(30).toString()).isRecorded();
        Sitting sitting = room.sitting(1, today);
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6", son);

        sitting.picks(item, TEACHER).isRecorded();

        JsonNode body = officer.get("/bodies/" + room.id).isShown().json();
        JsonNode teacher =
                body.get("members")
                        .valueStream()
                        .filter(one -> one.get("staffId").asString().equals("" + TEACHER))
                        .findFirst()
                        .orElseThrow();
        assertThat(teacher.get("member").asBoolean()).isTrue();
        assertThat(teacher.get("terms").size()).isEqualTo(2);
        assertThat(teacher.get("endsSoon").asBoolean()).isTrue();
        town.as(TEACHER).get("/bodies/" + room.id).doesNotExist();
    }

    @Test
    void secrecy_confirmed_after_the_day_is_too_late_and_recorded_as_it_was() {
        String yesterday = town.today().minusDays(1).toString();
        Sitting sitting = room.sitting(2, yesterday);
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6", son);
        sitting.picks(item, WORKER_B).isRecorded();
        room.acknowledges(WORKER_B, today).isRecorded();
        Answer refused =
                ledger.refused(
                        "secrecy-not-acknowledged", "R4", () -> sitting.notes(item, WORKER_B));
        assertThat(refused.json().get("instead").asString()).contains("事後記録");
        officer.adds(
                        sitting.at(item, "attendances-as-it-happened"),
                        Map.of(
                                "staffId", "" + WORKER_B,
                                "enteredAt", "09:00:00",
                                "leftAt", "09:40:00",
                                "reason", "確認書を当日に受け取れなかった。"))
                .isRecorded();
        assertThat(town.as(REVIEWER).get("/sittings/" + sitting.id + "/review").body())
                .contains("守秘義務");
    }

    @Test
    void each_paper_goes_to_its_attendees_and_comes_back() {
        Sitting sitting = room.sitting(1, today);
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6", son);
        UUID other = item(sitting, "SUPPORT_CONFERENCE_NEEDY_9", father);
        for (StaffId staff : List.of(WORKER_B, TEACHER)) {
            room.acknowledges(staff, today).isRecorded();
        }
        sitting.picks(item, WORKER_B).isRecorded();
        sitting.picks(other, TEACHER).isRecorded();
        paper(sitting, item, son).isRecorded();
        ledger.refused("material-for-attendees-only", "Q15", () -> copy(sitting, item, 1, TEACHER));
        copy(sitting, item, 1, WORKER_B).isRecorded();
        ledger.refused("copy-number-taken", "Q15", () -> copy(sitting, item, 1, WORKER_B));
        assertThat(pack(sitting, WORKER_B)).contains("暮らしの様子").contains("106条の6");
        assertThat(pack(sitting, TEACHER)).doesNotContain("暮らしの様子").contains("困窮法9条");

        recovers(sitting, item).isRecorded();
        ledger.refused("copy-already-back", "Q15", () -> recovers(sitting, item));
    }

    @Test
    void no_paper_is_given_out_about_somebody_who_withdrew_their_consent() {
        UUID consent = family.agreed(mother, Set.of(SCHOOL, CARE_CENTRE));
        Sitting sitting = room.sitting(1, today);
        UUID item = item(sitting, "CONSENT", mother);
        sitting.picks(item, TEACHER).isRecorded();
        paper(sitting, item, mother).isRecorded();
        copy(sitting, item, 1, TEACHER).isRecorded();
        officer.decides(1, "/consents/" + consent + "/withdrawals", Map.of("withdrawnOn", today))
                .isRecorded();
        ledger.refused("consent-no-longer-holds", "C-06", () -> copy(sitting, item, 2, TEACHER));
    }

    @Test
    void a_sitting_is_read_by_those_who_may_and_by_nobody_else() {
        Sitting sitting = room.sitting(1, today);
        assertThat(officer.get("/sittings/" + sitting.id).isShown().json().get("items")).isEmpty();
        item(sitting, "SUPPORT_CONFERENCE_106_6", son);
        officer.get("/sittings/" + sitting.id).isShown();
        town.as(COORDINATOR).get("/sittings/" + sitting.id).doesNotExist();
        town.as(WORKER_B).get("/sittings/" + sitting.id + "/pack").doesNotExist();
        town.as(ANALYST).get("/sittings/" + sitting.id).doesNotExist();
        assertThat(town.as(COORDINATOR).get("/bodies/" + room.id).isShown().body())
                .doesNotContain(sitting.id.toString());
        assertThat(officer.get("/bodies/" + room.id).isShown().body())
                .contains(sitting.id.toString());
        assertThat(town.as(REVIEWER).get("/sittings/" + sitting.id).isShown().body())
                .doesNotContain("見本 進");
    }

    @Test
    void what_was_taken_off_the_agenda_is_no_longer_theirs_who_were_called_to_it() {
        Sitting sitting = room.sitting(1, today);
        UUID item = item(sitting, "SUPPORT_CONFERENCE_106_6", son);
        long version = sitting.picks(item, WORKER_B).isRecorded().version();
        town.as(WORKER_B).get("/files/" + family.file).isShown();

        officer.decides(
                        version,
                        sitting.at(item, "withdrawals"),
                        Map.of("reason", "先に同意を求めることにした。"))
                .isRecorded();

        town.as(WORKER_B).get("/files/" + family.file).doesNotExist();
        ledger.refused("item-withdrawn", "CF-07", () -> sitting.picks(item, TEACHER));
    }

    private List<String> offered(Sitting sitting) {
        return officer.get("/sittings/" + sitting.id)
                .isShown()
                .json()
                .get("nextActs")
                .valueStream()
                .filter(act -> act.get("allowed").asBoolean())
                .map(act -> act.get("act").asString())
                .toList();
    }

    private UUID item(Sitting sitting, String basis, UUID subject) {
        return sitting.sets(family.file, basis, List.of(subject)).isRecorded().id("itemId");
    }

    private Answer stays(Sitting sitting, UUID item, StaffId staff, String from, String to) {
        return officer.adds(
                sitting.at(item, "attendances"),
                Map.of("staffId", "" + staff, "enteredAt", from, "leftAt", to));
    }

    private Answer paper(Sitting sitting, UUID item, UUID about) {
        return officer.adds(
                sitting.at(item, "materials"),
                Map.of("material", 1, "title", "暮らしの様子", "subjects", List.of(about)));
    }

    private Answer copy(Sitting sitting, UUID item, int copy, StaffId to) {
        return officer.adds(
                sitting.at(item, "material-copies"),
                Map.of("material", 1, "copy", copy, "staffId", "" + to));
    }

    private Answer recovers(Sitting sitting, UUID item) {
        return officer.adds(
                sitting.at(item, "material-recoveries"),
                Map.of("material", 1, "copy", 1, "fate", "RECOVERED", "on", today));
    }

    private static String pack(Sitting sitting, StaffId staff) {
        return town.as(staff).get("/sittings/" + sitting.id + "/pack").isShown().body();
    }

    private static Map<String, ?> word(UUID about) {
        return Map.of(
                "from",
                "" + SCHOOL,
                "subjects",
                List.of(about),
                "content",
                "登校している。",
                "saidBy",
                Household.saidBy(SCHOOL));
    }
}
