package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.CARE_MANAGER;
import static org.caseledger.ops.demo.MihonTown.DISABILITY_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Between a sitting and its minutes a member resigns, and the chair leaves the town's service. */
class ChairGoneJourneyTest {

    private static final String MIHON = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final String heldOn = town.today().minusDays(2).toString();
    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final StaffId chair = joined();
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(son));
    private final Room room =
            Room.of(town, officer, "支援会議", List.of("SUPPORT_CONFERENCE_106_6"))
                    .withMember(WORKER_B, DISABILITY_CENTRE)
                    .withMember(CARE_MANAGER, CARE_CENTRE)
                    .withMember(chair, WELFARE_SECTION);
    private final Sitting sitting = room.sitting(1, heldOn);
    private long version;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_minutes_are_still_approved_and_who_resigned_reads_no_more() {
        family.member(son, "見本 匠", "HEAD", true);
        UUID item = held();
        resigned(item);
        ledger.refused("minutes-not-drafted", "Q16", () -> approves(chair, heldOn));
        drafts(item, "月に一度手紙を置く。").isRecorded();
        ledger.refused("minutes-not-by-chair", "Q16", () -> approves(OFFICER, today));
        chairLeaves();
        ledger.refused("minutes-approver-gone", "Q16", () -> approves(chair, today));
        ledger.refused("minutes-not-by-chair", "Q16", () -> approves(WORKER_B, today));
        seen(approves(OFFICER, today));
        ledger.refused("minutes-already-approved", "CF-06", () -> approves(OFFICER, today));
    }

    private UUID held() {
        seen(
                officer.adds(
                        "/sittings/" + sitting.id + "/arrangements",
                        Map.of("form", "IN_PERSON", "chair", "" + chair)));
        UUID item =
                seen(sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son)))
                        .id("itemId");
        for (StaffId one : List.of(chair, WORKER_B, CARE_MANAGER)) {
            seen(sitting.picks(item, one));
            ledger.refused("secrecy-not-acknowledged", "R4", () -> sitting.notes(item, one));
            room.acknowledges(one, heldOn).isRecorded();
            seen(sitting.notes(item, one));
        }
        seen(sitting.decides(version, item, OutreachRequests.decision("APPROACH_ROLE")));
        seen(officer.decides(version, "/sittings/" + sitting.id + "/closures", Map.of()));
        assertThat(read(CARE_MANAGER).isShown().body()).contains("手紙から始める。");
        return item;
    }

    /** The duty of secrecy goes on, reading does not, and the next sitting is without them. */
    private void resigned(UUID item) {
        room.ends(CARE_MANAGER, today).isRecorded();
        ledger.refused("not-member", "CF-04", () -> room.ends(CARE_MANAGER, today));
        assertThat(read(WORKER_B).isShown().body()).contains("手紙から始める。");
        assertThat(read(CARE_MANAGER).body()).doesNotContain("手紙から始める。");
        Sitting next = room.sitting(2, today);
        UUID again =
                next.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son))
                        .isRecorded()
                        .id("itemId");
        ledger.refused("attendee-not-member", "CF-08", () -> next.picks(again, CARE_MANAGER));
        assertThat(again).isNotEqualTo(item);
    }

    /** The file as far as this person was in on it. */
    private Answer read(StaffId who) {
        return town.as(who).get("/files/" + family.file + "/history");
    }

    private void chairLeaves() {
        officer.adds(MIHON + "/staff/" + chair + "/departures", Map.of("leftOn", today))
                .isRecorded();
        assertThat(town.as(chair).get("/sittings/" + sitting.id).status()).isIn(401, 403, 404);
    }

    private StaffId joined() {
        StaffId staff = new StaffId(UUID.randomUUID());
        Map<String, Object> body = new HashMap<>();
        body.put("staffId", "" + staff);
        body.put("agencyId", "" + WELFARE_SECTION);
        body.put("name", "架空 会長");
        body.put("post", "福祉課長");
        body.put("capacity", "MUNICIPAL_OFFICER");
        body.put("from", town.today().minusDays(30).toString());
        officer.adds(MIHON + "/staff", body).isRecorded();
        return staff;
    }

    private Answer drafts(UUID item, String text) {
        return seen(officer.adds(sitting.at(item, "minutes"), Map.of("text", text)));
    }

    private Answer approves(StaffId by, String on) {
        return officer.decides(
                version,
                "/sittings/" + sitting.id + "/minutes-approvals",
                Map.of("approvedOn", on, "chair", "" + by));
    }

    private Answer seen(Answer answer) {
        version = answer.isRecorded().version();
        return answer;
    }
}
