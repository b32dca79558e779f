package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SELF_RELIANCE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

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

/** A consultation handed over on consent, which the person takes back while it waits. */
class HandOverJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient worker = town.as(WORKER_A);
    private final String today = town.today().toString();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_receiver_sees_the_sheet_only_and_only_while_the_consent_holds() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(mother));
        family.member(mother, "見本 花子", "HEAD", true);
        UUID consent =
                family.asked(mother, "HAND_OVER", Set.of(WELFARE_SECTION, SELF_RELIANCE_CENTRE));
        officer.decides(0, "/consents/" + consent + "/agreements", orally(""))
                .isRefused("paper-due-date-missing", "C-03");
        officer.decides(0, "/consents/" + consent + "/agreements", orally(today)).isRecorded();
        worker.get("/files/" + family.file).doesNotExist();
        Answer sent = sent(family);

        String waiting = worker.get("/files/" + family.file).isShown().body();
        assertThat(waiting).contains("家計の相談").doesNotContain("心配している様子");

        Answer withdrawn = withdrawn(consent);
        String handOver = sent.id("handOverId").toString();
        worker.decides(
                        sent.version(),
                        "/consultations/"
                                + family.consultation
                                + "/hand-overs/"
                                + handOver
                                + "/acceptances",
                        Map.of())
                .isRefused("hand-over-consent-withdrawn", "C-06");
        listed(family, withdrawn, handOver);
        acknowledged(family, consent);
    }

    @Test
    void a_near_miss_is_noted_without_a_case_and_without_names() {
        Map<String, ?> named =
                Map.of(
                        "troubles",
                        List.of("CARE"),
                        "whatHappened",
                        "見本さんの介護だけを見ていた。",
                        "occurred",
                        Household.day(today));
        worker.adds("/near-misses", named).isRefused("near-miss-names-somebody", "I-04");
        worker.adds(
                        "/near-misses",
                        Map.of(
                                "troubles",
                                List.of("CARE"),
                                "whatHappened",
                                "母の介護だけを見ていて、子の離職に気付かなかった。",
                                "occurred",
                                Household.day(today)))
                .isRecorded();
        String listed = officer.get("/near-misses").isShown().body();
        assertThat(listed).contains("子の離職に気付かなかった");
    }

    private Answer sent(Household family) {
        long seen = family.triaged("HAND_OVER");
        return officer.decides(
                        seen,
                        "/consultations/" + family.consultation + "/hand-overs",
                        Map.of(
                                "to",
                                SELF_RELIANCE_CENTRE.toString(),
                                "basis",
                                "CONSENT",
                                "reason",
                                "家計の相談",
                                "sheet",
                                Map.of("name", "見本 花子", "troubles", List.of("INCOME_WORK"))))
                .isRecorded();
    }

    private Answer withdrawn(UUID consent) {
        return officer.decides(
                        1,
                        "/consents/" + consent + "/withdrawals",
                        Map.of("withdrawnOn", today, "means", "PHONE"))
                .isRecorded();
    }

    private void listed(Household family, Answer withdrawn, String handOver) {
        var stopped = withdrawn.json().get("stopped");
        assertThat(stopped.get("resting").get(0).get("id").asString()).isEqualTo(handOver);
        assertThat(stopped.get("toTell").get(0).asString())
                .isEqualTo(SELF_RELIANCE_CENTRE.toString());
        var shown =
                officer.get(
                                "/files/"
                                        + family.file
                                        + "/withdrawals?minPosition="
                                        + withdrawn.position())
                        .isShown()
                        .json()
                        .get("withdrawals")
                        .get(0);
        assertThat(shown.get("rested").get(0).get("id").asString()).isEqualTo(handOver);
        assertThat(shown.get("agencies").get(0).get("agencyId").asString())
                .isEqualTo(SELF_RELIANCE_CENTRE.toString());
    }

    private void acknowledged(Household family, UUID consent) {
        String agency = SELF_RELIANCE_CENTRE.toString();
        officer.adds(
                        "/consents/" + consent + "/notices",
                        Map.of("agencyId", agency, "means", "PHONE", "notifiedOn", today))
                .isRecorded();
        worker.adds(
                        "/consents/" + consent + "/acknowledgements",
                        Map.of("agencyId", agency, "acknowledgedOn", today))
                .isRecorded();
        String shown = officer.get("/files/" + family.file + "/withdrawals").isShown().body();
        assertThat(shown).contains("\"acknowledgedOn\":\"" + today + "\"");
    }

    private Map<String, ?> orally(String due) {
        Map<String, String> told =
                new HashMap<>(
                        Map.of(
                                "form",
                                "ORAL",
                                "givenAs",
                                "SELF",
                                "ruleTextVersion",
                                "個人情報の取扱いに関する説明書 第2版",
                                "givenOn",
                                today,
                                "reasonForOtherForm",
                                "電話で説明した。"));
        if (!due.isEmpty()) {
            told.put("paperDueOn", due);
        }
        return told;
    }
}
