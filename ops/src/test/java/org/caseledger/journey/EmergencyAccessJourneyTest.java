package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.FileNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody on duty gets a call, opens the file by its number, and the reviewer looks at it. */
class EmergencyAccessJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_file_is_opened_by_its_number_and_the_reviewer_is_told() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(mother));
        family.member(mother, "見本 和", "HEAD", true);
        String page = "/cases/" + family.file;
        Browser duty = town.browser();
        duty.entersAs("worker-b");
        assertThat(duty.opens(page).status()).isEqualTo(404);

        var opened = opensByNumber(duty, FileNumber.of(new FileId(family.file)).toString());

        assertThat(opened.path()).isEqualTo(page);
        assertThat(opened.body()).contains("見本 和", "心配している様子を聞いた。", "緊急閲覧を始めた");
        Browser reviewer = town.browser();
        assertThat(reviewer.entersAs("reviewer").body()).contains("点検を待つ緊急閲覧が1件あります");
        var ended = duty.fills(duty.opens("/emergency-accesses"), "/endings", Map.of());
        assertThat(ended.body()).contains("点検待ち");
        assertThat(duty.opens(page).status()).isEqualTo(404);
        reviewed(reviewer);
    }

    private static Browser.Page opensByNumber(Browser duty, String number) {
        return duty.fills(
                duty.opens("/emergency-accesses?number=" + number),
                "/emergency-accesses",
                Map.of("reason", "LIFE", "circumstances", "連絡が取れない。", "minutes", "30"));
    }

    private static void reviewed(Browser reviewer) {
        var done =
                reviewer.fills(
                        reviewer.opens("/emergency-accesses"),
                        "/reviews",
                        Map.of("finding", "WITHIN_THE_RULES", "note", "確かめた。"));
        assertThat(done.body()).contains("点検済み").doesNotContain("点検を待つ緊急閲覧");
    }

    @Test
    void a_number_of_no_file_shows_the_same_form_and_opens_nothing() {
        Browser duty = town.browser();
        duty.entersAs("worker-b");
        var form = duty.opens("/emergency-accesses?number=0123-4567-89ab");
        assertThat(form.body()).contains("緊急閲覧を始める");

        assertThat(opensByNumber(duty, "0123-4567-89ab").body()).contains("記録していません");
        assertThat(
                        town.as(WORKER_B)
                                .adds(
                                        "/files/" + UUID.randomUUID() + "/emergency-accesses",
                                        Map.of("reason", "LIFE", "circumstances", "不明"))
                                .status())
                .isEqualTo(404);
    }
}
