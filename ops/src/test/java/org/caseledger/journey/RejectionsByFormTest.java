package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SELF_RELIANCE_CENTRE;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Rejections of a case as the coordinator meets them on the forms of the console: in words. */
class RejectionsByFormTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ApiClient officer = town.as(OFFICER);
    private final Browser coordinator = signedIn();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void r7_a_role_is_not_binding_before_the_deliberation() {
        var it = FamilyCase.planned(town);

        refused(it, "offer-role", Map.of("roleId", it.role.toString()), "MA-08", "会議");
    }

    @Test
    void r9_only_a_municipal_officer_decides_on_support() {
        var it = FamilyCase.agreed(town);

        refused(
                it,
                "decide-support",
                Map.of("version", it.supported.version() + "\n1", "decidedOn", it.today),
                "MA-10",
                "市町村");
    }

    @Test
    void r10_and_r12_nothing_ends_or_rests_without_evaluation_and_decision() {
        var it = FamilyCase.supporting(town);

        refused(
                it,
                "close-multi-agency-collaboration",
                Map.of("closedOn", it.today),
                "MA-14",
                "評価");
        refused(
                it,
                "suspend-support",
                Map.of(
                        "itemId",
                        UUID.randomUUID().toString(),
                        "reason",
                        "入院した。",
                        "watch",
                        "月に一度電話する。",
                        "suspendedOn",
                        it.today),
                "MA-13",
                "決定");
    }

    @Test
    void r11_a_case_is_not_closed_without_a_lead() {
        var it = FamilyCase.closureDecided(town);

        refused(
                it,
                "close-multi-agency-collaboration",
                Map.of("closedOn", it.today),
                "MA-15",
                "主担当");
        var answer =
                filled(
                        it,
                        "designate-lead-supporter",
                        Map.of(
                                "agencyId",
                                SELF_RELIANCE_CENTRE.toString(),
                                "watchPlan",
                                "月に一度電話する。"));
        assertThat(answer.body()).doesNotContain("記録していません");
    }

    @Test
    void an_act_that_names_a_version_of_the_plan_is_recorded_by_its_form() {
        var it = FamilyCase.planned(town);

        var answer =
                filled(
                        it,
                        "agree-plan-by-person",
                        Map.of(
                                "version",
                                it.supported.version() + "\n1",
                                "personId",
                                it.mother.toString(),
                                "form",
                                "OTHER_WRITING",
                                "agreedOn",
                                it.today));

        assertThat(answer.body()).doesNotContain("記録していません").contains("見本 花子");
    }

    private void refused(
            FamilyCase it, String act, Map<String, String> fields, String rule, String word) {
        long before = length();

        var answer = filled(it, act, fields);

        assertThat(answer.body()).contains("記録していません", "規則 " + rule, "代わりにできること: ");
        assertThat(answer.after("記録していません").split("</div>", 2)[0]).contains(word);
        assertThat(length()).isEqualTo(before);
    }

    private Browser.Page filled(FamilyCase it, String act, Map<String, String> fields) {
        var page =
                coordinator.opens(
                        "/cases/" + it.family.file + "/acts/" + act + "?stream=" + it.supported.id);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return coordinator.fills(page, "/forms/acts/" + act, fields);
    }

    private long length() {
        return officer.get("/successions").isShown().position();
    }

    private static Browser signedIn() {
        Browser browser = town.browser();
        browser.entersAs("coordinator");
        return browser;
    }
}
