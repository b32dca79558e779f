package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Acts of many streams, recorded and refused through their forms by somebody without scripts. */
class ActFormsTest {

    private static final String FAMILY = "佐倉 恵子";
    private static final String UNREACHED = "高森 誠";
    private static final String SCHOOL = "見本市立第二中学校";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    private final Browser browser = town.browser();
    private final Browser.Page cases = browser.entersCaseListAs("coordinator");

    @Test
    void an_assessment_is_recorded_and_without_findings_refused_at_its_field() {
        var form =
                form(FAMILY, "アセスメントの記録")
                        .picks("aspect", "個人")
                        .picks("personId", FAMILY)
                        .picks("saidBy.kind", "本人")
                        .picks("saidBy.person", FAMILY)
                        .picks("occurred.precision", "日まで分かる")
                        .types("occurred.on", today())
                        .types("wishes", "朝の支度を手伝ってほしい。");

        refused(form.sends(), "朝の支度を手伝ってほしい。", "id=\"f-findings-wrong\"");
        recorded(form.types("findings", "朝がつらい日が週に三日ある。").sends());
    }

    @Test
    void advice_is_recorded_and_advice_with_hours_that_are_no_number_refused() {
        var form =
                form(FAMILY, "関係機関への助言")
                        .picks("agencyId", SCHOOL)
                        .types("advice", "出席の扱いを文書で確かめる。")
                        .types("work.minutes", "半時間")
                        .picks("work.programme", "多機関協働");

        refused(form.sends(), "出席の扱いを文書で確かめる。", "整数にしてください。");
        recorded(form.types("work.minutes", "30").sends());
    }

    @Test
    void monitoring_takes_a_row_for_each_role() {
        var form =
                form(FAMILY, "モニタリング")
                        .types("monitoredOn", today())
                        .types("nextReviewOn", town.today().plusMonths(1).toString())
                        .picks("roles[0].roleId", SCHOOL)
                        .picks("roles[0].progress", "予定どおり")
                        .picks("roles[2].roleId", "ハローワーク見本")
                        .types("roles[2].note", "面談の日が決まらない。");

        var back = form.types("findings", "家計の表が続いている。").sends();

        refused(back, "面談の日が決まらない。", "id=\"f-roles-1--progress-wrong\"");
        recorded(form.picks("roles[2].progress", "遅れている").sends());
    }

    @Test
    void a_list_gets_one_more_row_and_keeps_what_was_typed() {
        var form = form(FAMILY, "モニタリング").types("findings", "途中まで書いた。");

        var longer = form.wantsOneMore("roles");

        assertThat(longer.body())
                .contains("途中まで書いた。", "name=\"roles[3].note\"", "まだ記録していません")
                .doesNotContain("name=\"roles[4].note\"");
    }

    @Test
    void a_member_joins_the_household_and_without_a_relation_does_not() {
        var form =
                form(FAMILY, "世帯員の追加")
                        .types("name", "佐倉 道子")
                        .types("from", today())
                        .picks("saidBy.kind", "家族・世帯員")
                        .picks("saidBy.person", FAMILY);

        refused(form.sends(), "佐倉 道子", "id=\"f-relation-wrong\"");
        recorded(form.picks("relation", "親").sends());
    }

    @Test
    void a_rule_for_contacts_is_set_and_one_that_ends_before_it_begins_is_not() {
        var form =
                form(FAMILY, "連絡・訪問の決まり")
                        .picks("personId", FAMILY)
                        .picks("kind", "この時間だけ")
                        .types("detail", "平日の午後二時から四時。")
                        .types("from", today())
                        .types("until", town.today().minusDays(3).toString());

        refused(form.sends(), "平日の午後二時から四時。", "代わりにできること");
        recorded(form.types("until", "").sends());
    }

    @Test
    void consent_is_asked_for_a_circle_and_not_for_an_empty_one() {
        var form =
                form(FAMILY, "同意の確認")
                        .picks("personId", "佐倉 隆")
                        .picks("purpose", "支援の実施")
                        .types("occurred.on", today())
                        .picks("occurred.precision", "日まで分かる");

        refused(form.sends(), today(), "circle");
        recorded(form.picks("circle.agencies", SCHOOL).sends());
    }

    @Test
    void an_attempt_at_contact_is_recorded_and_one_of_tomorrow_refused_by_its_rule() {
        var form =
                form(UNREACHED, "接触の試み")
                        .picks("means", "手紙")
                        .picks("result", "置いてきた")
                        .picks("occurred.precision", "日まで分かる")
                        .types("note", "季節のあいさつを書いた。")
                        .types("occurred.on", town.today().plusDays(1).toString());

        refused(form.sends(), "季節のあいさつを書いた。", "規則 ");
        recorded(form.types("occurred.on", today()).sends());
    }

    @Test
    void information_is_given_on_consent_and_not_without_one() {
        var form =
                form(FAMILY, "個人情報の提供")
                        .picks("to", SCHOOL)
                        .picks("subjects", FAMILY)
                        .picks("kinds", "暮らし")
                        .picks("basis", "本人の同意")
                        .types("providedOn", today())
                        .types("content", "支援の方針を伝えた。");

        refused(form.sends(), "支援の方針を伝えた。", "代わりにできること");
        recorded(form.picks("consentId", FAMILY + " プランの作成").sends());
    }

    @Test
    void a_consultation_opens_a_file_and_is_about_somebody() {
        var form =
                townForm("相談の受付")
                        .picks("caller", "住民")
                        .picks("troubles.ticked", "住まい")
                        .picks("troubles.ticked", "収入・生活費")
                        .types("story", "家賃の相談があった。")
                        .types("occurred.on", today())
                        .picks("occurred.precision", "日まで分かる");

        form.picks("troubles.mostPressing", "住まい");
        refused(form.sends(), "家賃の相談があった。", "規則 I-02");
        recorded(form.picks("persons", "一人目").sends());
    }

    @Test
    void advice_without_a_case_is_recorded_and_needs_its_day() {
        var form = townForm("関係機関への助言(ケースなし)").picks("agencyId", SCHOOL).picks("topic", "制度");

        refused(form.sends(), "", "id=\"f-givenOn-wrong\"");
        recorded(form.types("givenOn", today()).sends());
    }

    @Test
    void a_near_miss_is_recorded_and_needs_a_story() {
        var form =
                townForm("惜しいケースの記録")
                        .picks("troubles", "住まい")
                        .types("occurred.on", today())
                        .picks("occurred.precision", "頃");

        refused(form.sends(), today(), "id=\"f-whatHappened-wrong\"");
        recorded(form.types("whatHappened", "相談の前に転居してしまった。").sends());
    }

    @Test
    void what_is_kept_apart_needs_words() {
        var form = townForm("秘匿記録の保管").picks("kind", "見聞き・所見").picks("readers", "森下 真理");

        refused(form.sends(), "", "id=\"f-content-wrong\"");
        recorded(form.types("content", "近所の方から聞いた。").sends());
    }

    /** What was typed stands in the form again, beside it why nothing was recorded. */
    private static void refused(Browser.Page page, String typed, String why) {
        assertThat(page.body()).contains("記録していません", "action=\"/forms/acts/", typed, why);
    }

    private static void recorded(Browser.Page page) {
        assertThat(page.body()).contains("記録しました").doesNotContain("記録していません");
    }

    private PaperForm form(String of, String act) {
        var file = browser.opens(cases.linkTo(of));
        return from(browser.opens(file.linkTo("このケースに記録できることの一覧")), act);
    }

    private PaperForm townForm(String act) {
        return from(browser.opens("/acts"), act);
    }

    private PaperForm from(Browser.Page list, String act) {
        var link =
                Pattern.compile("<a href=\"(/[^\"]+)\"[^>]*>" + Pattern.quote(act) + "</a>")
                        .matcher(list.body());
        assertThat(link.find()).as(act).isTrue();
        return new PaperForm(browser, browser.opens(link.group(1).replace("&amp;", "&")));
    }

    private String today() {
        return town.today().toString();
    }
}
