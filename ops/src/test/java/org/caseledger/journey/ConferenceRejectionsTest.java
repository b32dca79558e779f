package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rejections R1 to R4, which a conference answers, each by its number. */
class ConferenceRejectionsTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);
    private final Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(son));

    ConferenceRejectionsTest() {
        family.member(son, "見本 学", "CHILD", true);
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
    void r1_nobody_is_on_the_agenda_of_the_consent_conference_without_consent() {
        Sitting plan = Sitting.of(PLAN_CONFERENCE, town, officer);

        Answer refused =
                ledger.refused(
                        "subject-without-consent",
                        "MA-06",
                        () -> plan.sets(family.file, "CONSENT", List.of(son)));

        assertThat(refused.json().get("instead").asString()).contains("106条の6");
        on106().sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son)).isRecorded();
    }

    @Test
    void r2_there_is_no_106_6_item_without_a_body_on_that_basis() {
        Sitting plan = Sitting.of(PLAN_CONFERENCE, town, officer);

        ledger.refused(
                "no-106-6-body-in-force",
                "R2",
                () -> plan.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son)));
        ledger.refused(
                "no-body-in-force", "R2", () -> convened(UUID.randomUUID().toString(), today()));
    }

    @Test
    void r2_nothing_of_106_6_was_before_april_2021() {
        ledger.refused(
                "body-basis-not-in-force",
                "R2",
                () -> officer.adds("/bodies", OutreachRequests.body("2021-03-31")));
        UUID body =
                officer.adds("/bodies", OutreachRequests.body("2021-04-01"))
                        .isRecorded()
                        .id("bodyId");

        ledger.refused("no-body-in-force", "R2", () -> convened(body.toString(), "2021-03-31"));
        convened(body.toString(), "2021-04-01").isRecorded();
    }

    @Test
    void r3_only_who_was_picked_or_invited_attends_an_item() {
        Sitting sitting = on106();
        UUID item = item(sitting);

        ledger.refused("attendee-not-picked", "R3", () -> sitting.notes(item, WORKER_B));
        sitting.picks(item, WORKER_B).isRecorded();
        sitting.notes(item, WORKER_B).isRecorded();

        acknowledges(SOCIAL_WORKER);
        ledger.refused("attendee-not-picked", "R3", () -> sitting.notes(item, SOCIAL_WORKER));
        sitting.invites(item, SOCIAL_WORKER).isRecorded();
        sitting.notes(item, SOCIAL_WORKER).isRecorded();
    }

    @Test
    void r4_nobody_attends_a_106_6_item_without_confirming_secrecy() {
        Sitting sitting = on106();
        UUID item = item(sitting);
        sitting.invites(item, TEACHER).isRecorded();

        ledger.refused("secrecy-not-acknowledged", "R4", () -> sitting.notes(item, TEACHER));
        acknowledges(TEACHER);

        sitting.notes(item, TEACHER).isRecorded();
    }

    @Test
    void r4_by_its_own_rules_a_town_records_the_missing_notice_as_a_finding() {
        LocalDate day = town.today().minusDays(1);
        noticeNeeded(false, day);
        noticeNeeded(true, town.today());
        UUID held =
                convened(SUPPORT_CONFERENCE.toString(), day.toString())
                        .isRecorded()
                        .id("sittingId");
        Sitting sitting = new Sitting(officer, held);
        UUID item = item(sitting);
        sitting.invites(item, JOB_ADVISER).isRecorded();

        sitting.notes(item, JOB_ADVISER).isRecorded();

        String review = town.as(REVIEWER).get("/sittings/" + held + "/review").isShown().body();
        assertThat(review).contains("西野 拓は、守秘義務を確認しないまま出席した。");
    }

    private Sitting on106() {
        return Sitting.of(SUPPORT_CONFERENCE, town, officer);
    }

    private UUID item(Sitting sitting) {
        return sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son))
                .isRecorded()
                .id("itemId");
    }

    private Answer convened(String body, String on) {
        return officer.adds(
                "/sittings", Map.of("bodyId", body, "number", 41, "heldOn", on, "online", false));
    }

    private void acknowledges(StaffId staff) {
        town.as(staff)
                .adds(
                        "/bodies/" + SUPPORT_CONFERENCE + "/secrecy-acknowledgements",
                        Map.of(
                                "staffId", staff.toString(),
                                "noticeVersion", "守秘義務確認書 第1版",
                                "acknowledgedOn", today()))
                .isRecorded();
    }

    private void noticeNeeded(boolean needed, LocalDate from) {
        var setting = Map.of("setting", "SECRECY_NOTICE_BEFORE_ATTENDANCE", "value", "" + needed);
        officer.adds(
                        "/municipalities/" + MUNICIPALITY + "/profile-settings",
                        Map.of("validFrom", from.toString(), "settings", List.of(setting)))
                .isRecorded();
    }

    private static String today() {
        return town.today().toString();
    }
}
