package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.query.gate.PolicyText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A whole week of a town of three officers, set up from nothing: whoever is there can do every task,
 * and each time that one does what two should, it stands in the review until somebody else has looked.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeOfficersWeekTest {

    private static final List<String> REVIEWED =
            List.of(
                    "POLICY_APPROVED_ALONE",
                    "SIGN_IN_RESET_ALONE",
                    "EMERGENCY_ALLOWED_ALONE",
                    "RELABELLED_ALONE",
                    "MINUTES_BY_ONE",
                    "PLAN_AND_DECISION_BY_ONE");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static ThreeOfficersTown town;

    @SuppressWarnings("NullAway.Init")
    static Holder kakari;

    @SuppressWarnings("NullAway.Init")
    static Holder tanto;

    @SuppressWarnings("NullAway.Init")
    static Holder hoken;

    @SuppressWarnings("NullAway.Init")
    static SmallTownCase family;

    @BeforeAll
    static void start() {
        town = ThreeOfficersTown.setUpIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    private static String today() {
        return town.today().toString();
    }

    @Test
    @Order(1)
    void set_up_names_what_three_officers_cannot_fill_and_its_fall_back() {
        assertThat(town.said).anyMatch(line -> line.contains("点検担当がいません。市町村職員が立場を示して代わりに点検し"));
        assertThat(town.said).anyMatch(line -> line.contains("守秘の誓約の記録がない職員が4人"));
    }

    @Test
    @Order(2)
    void each_signs_in_for_the_first_time_and_is_asked_to_pledge() {
        kakari = Holder.enrols(town, "kakari", town.firstCode("kakari", "kakari"));
        tanto = Holder.enrols(town, "tanto-1", opened("tanto", "tanto-1"));
        hoken = Holder.enrols(town, "hoken-1", opened("hoken", "hoken-1"));

        for (Holder each : List.of(kakari, tanto, hoken)) {
            assertThat(each.first).contains("守秘の誓約がまだです");
            assertThat(each.pledges(town.today())).contains("により誓約しています");
            assertThat(each.opens("/cases")).doesNotContain("守秘の誓約がまだです");
        }
        JsonNode everybody = kakari.api.get("/pledge").isShown().json().get("everybody");
        assertThat(everybody.findValuesAsString("wanted")).containsOnlyOnce("true");
        String volunteer = town.staff("volunteer");
        alone().takesAPledgeOnPaper(volunteer).isRecorded();
        alone().takesAPledgeOnPaper(volunteer).isRefused("pledge-already-made", "DIR-08");
        assertThat(kakari.api.get("/pledge").json().get("everybody").findValuesAsString("wanted"))
                .doesNotContain("true");
    }

    private static String opened(String key, String name) {
        String shown =
                kakari.posts(
                        "/accounts",
                        "/accounts/open",
                        Map.of("staff", town.staff(key), "name", name));
        return Holder.found("([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})", shown);
    }

    @Test
    @Order(3)
    void monday_intake_consent_and_plan_by_the_one_who_is_there() {
        family = new SmallTownCase(town, tanto.api).takenOn().planned();
    }

    private static OneOfficer alone() {
        return new OneOfficer(town, tanto.api, family);
    }

    @Test
    @Order(4)
    void tuesday_a_conference_with_a_member_who_never_signs_in() {
        alone().holdsAConferenceWith("volunteer");

        String history = "/files/" + family.file + "/history";
        assertThat(tanto.api.get(history).isShown().body()).contains("夜に一人でいるのを見た");
        assertThat(hoken.api.get(history).isShown().body())
                .as("who was not in the room learns nothing of what was told there")
                .doesNotContain("夜に一人でいるのを見た", "見守りの分担を話し合った");
    }

    @Test
    @Order(5)
    void wednesday_a_protection_is_put_on_and_lifted_and_an_entry_set_right() {
        alone().protectsAndLifts();
        alone().setsRight("家計を表にした");
    }

    @Test
    @Order(5)
    void a_label_is_changed_by_two_and_by_one_where_nobody_else_reads_the_value() {
        alone().changesLabelsWith(kakari.api, town.staff("kakari"));
    }

    @Test
    @Order(6)
    void at_night_the_one_on_duty_opens_a_file_and_another_reviews_it_in_time() {
        String access = alone().opensAtNight();
        Map<String, ?> review =
                Map.of("finding", "WITHIN_THE_RULES", "standIn", "NAMED_SUPERIOR", "note", "確かめた。");
        tanto.api.adds(access + "/reviews", review).isRefused("reviewed-by-another", "EA-08");
        kakari.api.adds(access + "/reviews", review).isRecorded();
        alone().allowsItself("").isRefused("allowed-by-another-officer", "EA-05");
        alone().allowsItself(town.staff("kakari")).isRecorded();
    }

    @Test
    @Order(6)
    void a_list_for_the_night_is_printed_and_comes_back() {
        String list = alone().takesTheListHome();

        assertThat(tanto.opens("/duty-lists")).contains("取扱注意", "見本 千代", "1番", "交付中");

        kakari.api.adds(list + "/recoveries", Map.of("copy", 1)).isRecorded();
        assertThat(kakari.opens("/duty-lists")).contains("回収済み").doesNotContain("交付中");
        assertThat(kakari.opens("/ledger.css"))
                .contains("@media print", ".secret { display: block");
    }

    @Test
    @Order(7)
    void the_monthly_review_of_looks_is_done_though_there_is_no_reviewer() {
        for (int tries = 0; tries < 12; tries++) {
            tanto.api.get("/files/" + UUID.randomUUID()).doesNotExist();
        }
        String month = YearMonth.from(town.today()).toString();
        Map<String, Object> answer = alone().answerToItsLooks(kakari.api, month);
        Map<String, Object> standingIn = new HashMap<>(answer);
        standingIn.put("standIn", "NAMED_SUPERIOR");
        String to = "/look-finding-answers";

        kakari.api.adds(to, answer).isRefused("looks-stand-in-not-stated", "MA-11");
        tanto.api.adds(to, standingIn).isRefused("looks-of-oneself", "MA-11");
        kakari.api.adds(to, standingIn).isRecorded();

        assertThat(kakari.opens("/look-review?month=" + month)).contains("指名された上司");
        kakari.api.get("/files/" + family.file + "/review").isShown();
        assertThat(kakari.opens("/cases")).contains("閲覧の点検", "代わりの手続");
    }

    @Test
    @Order(8)
    void thursday_only_one_is_there_and_opens_the_way_back_for_a_colleague() {
        String staff = town.staff("hoken");
        String asked = tanto.posts("/accounts", "/accounts/reset", Map.of("staff", staff));
        assertThat(asked).contains("後から確かめる上司");
        assertThat(tanto.posts("/accounts", "/accounts/reset/agree", Map.of("staff", staff)))
                .contains("別の市町村職員の同意が要ります");

        String shown =
                tanto.posts(
                        "/accounts",
                        "/accounts/reset/agree",
                        Map.of("staff", staff, "superior", town.staff("kakari")));

        String code = Holder.found("([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})", shown);
        hoken = Holder.enrols(town, "hoken-1", code);
        assertThat(hoken.opens("/cases")).contains("支援ケース一覧");
        String rights = kakari.opens("/staff/" + staff + "/rights");
        assertThat(rights).contains("アカウントを開いた", "やり直しに同意した", "誓約した", "一人で行い");
        assertThat(kakari.opens("/staff/" + town.staff("kakari") + "/rights"))
                .contains("サーバーの操作で開いた");
    }

    @Test
    @Order(8)
    void an_account_is_closed_and_opened_again() {
        String staff = town.staff("hoken");
        kakari.posts("/accounts", "/accounts/close", Map.of("staff", staff));
        assertThat(hoken.opens("/cases")).doesNotContain("支援ケース一覧");
        assertThat(hoken.api.get("/cases").status()).isNotEqualTo(200);

        hoken = Holder.enrols(town, "hoken-1", opened("hoken", "hoken-1"));

        assertThat(hoken.opens("/cases")).contains("支援ケース一覧");
    }

    @Test
    @Order(9)
    void use_is_suspended_and_goes_on_again() {
        Answer stopped = alone().suspendsUse();
        assertThat(kakari.opens("/use-suspensions")).contains("利用停止中", "決める期限");
        kakari.api
                .decides(
                        stopped.version(),
                        "/use-suspensions/" + stopped.id("suspensionId") + "/endings",
                        Map.of("reason", "本人が取り下げた。"))
                .isRecorded();
    }

    @Test
    @Order(10)
    void the_policy_is_published_anew_by_the_only_one_there() {
        alone().publishesThePolicy(PolicyText.shipped().text(), town.staff("kakari"));
        assertThat(tanto.opens("/policy")).contains("上司が");
        assertThat(tanto.api.csv("/figures.csv").status()).isNotEqualTo(500);
    }

    @Test
    @Order(11)
    void friday_a_case_is_closed_and_an_account_too() {
        family.closed();
        kakari.posts("/accounts", "/accounts/close", Map.of("staff", town.staff("hoken")));
        assertThat(kakari.opens("/staff/" + town.staff("hoken") + "/rights")).contains("アカウントを閉じた");
    }

    @Test
    @Order(12)
    void every_fall_back_of_the_week_stands_in_the_review_with_who_and_as_what() {
        assertThat(Fallbacks.seenBy(kakari).used())
                .containsExactlyInAnyOrder(
                        "POLICY_APPROVED_ALONE 大原 誠 市町村職員",
                        "POLICY_APPROVED_ALONE 木下 彩 市町村職員",
                        "SIGN_IN_RESET_ALONE 木下 彩 市町村職員",
                        "EMERGENCY_ALLOWED_ALONE 木下 彩 市町村職員",
                        "RELABELLED_ALONE 木下 彩 市町村職員",
                        "MINUTES_BY_ONE 木下 彩 市町村職員",
                        "PLAN_AND_DECISION_BY_ONE 木下 彩 市町村職員",
                        "EMERGENCY_REVIEW_STAND_IN 大原 誠 指名された上司",
                        "LOOK_REVIEW_STAND_IN 大原 誠 指名された上司");
        assertThat(kakari.opens("/fallbacks")).contains("木下 彩", "(市町村職員)", "(指名された上司)");
        assertThat(Fallbacks.seenBy(tanto).toBeLookedAtBy())
                .as("nobody looks at their own")
                .isEmpty();
    }

    @Test
    @Order(13)
    void until_somebody_else_has_looked() {
        List<String> seen = new ArrayList<>();
        for (JsonNode one : Fallbacks.seenBy(kakari).toBeLookedAtBy()) {
            Map<String, ?> look =
                    Map.of(
                            "entryId", one.get("entryId").asString(),
                            "finding", "WITHIN_THE_RULES",
                            "note", "やむを得なかった。");
            tanto.api.adds("/fallback-reviews", look).isRefused("fallback-of-oneself", "MA-11");
            kakari.api.adds("/fallback-reviews", look).isRecorded();
            seen.add(one.get("kind").asString());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(REVIEWED);
        assertThat(kakari.opens("/fallbacks"))
                .as("the first policy waits for the one who was named for it")
                .contains("確認済み", "確認を待つもの: 1件");
    }
}
