package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Pages that a case leads to, for those who may open them, and what they offer to whom. */
class OfficePagesJourneyTest {

    private static final String FAMILY = "佐倉 恵子";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final Browser officer = town.browser();
    private final Browser.Page cases = officer.entersAs("officer");

    @BeforeAll
    static void start() {
        town = Town.startedWithAnOfficerIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_review_of_a_case_opens_for_the_reviewer_only() {
        String path = cases.linkTo(FAMILY);
        var reviewer = town.browser();
        reviewer.entersAs("reviewer");

        var review = reviewer.opens(reviewer.opens(path).linkTo("情報取扱点検(この支援ケース)"));

        assertThat(review.status()).isEqualTo(200);
        assertThat(review.body())
                .contains("Q22 支援決定は、市町村が行ったか", "指摘なし")
                .doesNotContain(FAMILY, "佐倉");
        assertThat(officer.opens(path).body()).doesNotContain(path + "/review");
        assertThat(officer.opens(path + "/review").status()).isEqualTo(404);
    }

    @Test
    void nobody_is_shown_a_way_to_record_that_is_closed_to_them() {
        var reviewer = town.browser();
        reviewer.entersAs("reviewer");

        assertThat(reviewer.opens("/use-suspensions").body()).doesNotContain("新しく止める");
        assertThat(officer.opens("/use-suspensions").body()).contains("新しく止める");
    }

    @Test
    void a_case_of_which_nothing_was_told_offers_to_ask_for_information() {
        UUID person = UUID.randomUUID();
        Household family = Household.toldOfBy(town, WELFARE_SECTION, List.of(person));
        family.member(person, "見本 二郎", "HEAD", true);

        String page = officer.opens("/cases/" + family.file).body();

        assertThat(page).contains("<h3>個人情報の提供</h3>");
        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("<dt>情報の提供依頼</dt> <dd><span>[^<]+</span> <span>\\(");
    }

    @Test
    void information_is_asked_for_on_a_consent_and_without_an_item() {
        var file = officer.opens(cases.linkTo(FAMILY));
        var form =
                new PaperForm(officer, officer.opens(link(file, "情報の提供依頼")))
                        .picks("askedAgency", "見本市立第二中学校")
                        .picks("subjects", FAMILY)
                        .picks("kinds", "暮らし");

        assertThat(form.sends().body()).contains("記録していません", "id=\"f-necessity-wrong\"");
        assertThat(form.types("necessity", "出席の様子を知り、計画に入れる。").sends().body())
                .contains("記録しました")
                .doesNotContain("記録していません");
    }

    @Test
    void a_list_for_nights_is_made_filled_and_handed_out_by_forms() {
        var begun =
                new PaperForm(officer, officer.opens(officer.opens("/duty-lists").linkTo("一覧を作る")))
                        .types("from", "" + town.today())
                        .types("until", "" + town.today().plusDays(1))
                        .sends();
        assertThat(begun.body()).contains("記録しました");
        var acts = officer.opens(officer.opens(cases.linkTo(FAMILY)).linkTo("このケースに記録できることの一覧"));
        var chosen =
                new PaperForm(officer, officer.opens(link(acts, "緊急対応一覧に載せるケースの選定")))
                        .picks("listId", "")
                        .picks("personId", FAMILY)
                        .types("age", "四十代")
                        .types("callFirst", "救急を先に呼ぶ。")
                        .sends();
        assertThat(chosen.body()).contains("記録しました");
        var handed =
                new PaperForm(officer, officer.opens(link(officer.opens("/duty-lists"), "職員に渡す")))
                        .picks("to", "森下 真理")
                        .sends();

        assertThat(handed.body()).contains("記録しました");
        assertThat(officer.opens("/duty-lists").body())
                .contains("救急を先に呼ぶ。", "1番を回収した")
                .doesNotContain("回収の期限超過");
    }

    /** What is not typed well is told beside the form that was sent, with what was typed. */
    @Test
    void a_form_in_a_list_keeps_what_was_typed_when_it_is_refused() {
        var page = officer.opens("/emergency-accesses?number=" + number());
        var refused =
                officer.fills(
                        page,
                        "/emergency-accesses",
                        Map.of("reason", "BODY", "circumstances", "戸が開かない。", "minutes", "600"));

        assertThat(refused.body()).contains("記録していません", "戸が開かない。", "value=\"600\"");
    }

    private String number() {
        String page = officer.opens(cases.linkTo(FAMILY)).body();
        var number = Pattern.compile("支援ケースの番号</dt><dd>([^<]+)").matcher(page);
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private static String link(Browser.Page page, String words) {
        var link =
                Pattern.compile("<a href=\"(/[^\"]+)\"[^>]*>" + Pattern.quote(words))
                        .matcher(page.body());
        assertThat(link.find()).as(words).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
