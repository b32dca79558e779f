package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.ops.attachments.Papers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How scans are sent, by API and by page, and what is said of those that are not taken. */
class AttachingJourneyTest {

    private static final String PDF = "application/pdf";
    private static final String PLANTED = "planted-words-of-a-paper";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ScannedPapers home = new ScannedPapers(town);
    private final UUID mother = home.mother;
    private final ApiClient officer = home.officer;
    private final ScanClient scanner = home.scanner;
    private final Household family = home.family;
    private final byte[] paper = Papers.pdf(PLANTED);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void what_is_not_a_scan_of_a_paper_is_refused_in_words_and_leaves_nothing() {
        String place = home.at(home.agreed());

        ScanClient.isProblem(
                scanner.sends(place, "text/html", new byte[10]), 415, "attachment-kind");
        ScanClient.isProblem(
                scanner.sends(place, "image/png", paper), 422, "attachment-not-as-declared");
        ScanClient.isProblem(
                scanner.sends(place, PDF, Papers.pdfWithScript()), 422, "attachment-pdf-active");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        ScanClient.isProblem(scanner.sends(place, PDF, large), 413, "attachment-too-large");
        ScanClient.isProblem(
                scanner.sendsForm(place, PDF, large, null), 413, "attachment-too-large");
        byte[] huge = new byte[12 * 1024 * 1024];
        ScanClient.isProblem(
                scanner.sendsForm(place, PDF, huge, null), 413, "attachment-too-large");
        Answer number = scanner.sendsForm(place, PDF, paper, "番号 123456789018");
        assertThat(number.status()).as(number.body()).isEqualTo(400);
        assertThat(number.json().at("/fields/0/field").asString()).isEqualTo("caption");

        assertThat(officer.get(home.list()).json().get("attachments")).isEmpty();
    }

    @Test
    void a_second_try_with_the_same_key_attaches_nothing_twice() {
        String place = home.at(home.agreed());

        Answer one = scanner.sendsOnce("scan-" + mother, place, paper).isRecorded();
        Answer again = scanner.sendsOnce("scan-" + mother, place, paper).isRecorded();

        assertThat(again.id("attachmentId")).isEqualTo(one.id("attachmentId"));
        assertThat(officer.get(home.list()).json().get("attachments")).hasSize(1);
        assertThat(scanner.sendsOnce("scan-" + mother, place, Papers.pdf("other")).status())
                .isEqualTo(422);
    }

    @Test
    void the_paper_of_an_oral_consent_may_name_its_scan() {
        family.member(mother, "見本 花子", "HEAD", true);
        String today = town.today().toString();
        UUID consent = family.asked(mother, "PLANNING", Set.of(WELFARE_SECTION));
        String acts = "/consents/" + consent;
        officer.decides(
                        0,
                        acts + "/agreements",
                        Map.of(
                                "form", "ORAL",
                                "reasonForOtherForm", "電話での確認",
                                "givenAs", "SELF",
                                "ruleTextVersion", "個人情報の取扱いに関する説明書 第2版",
                                "paperDueOn", today,
                                "givenOn", today))
                .isRecorded();
        UUID scan =
                scanner.sends(home.at(home.line("同意を得た")), PDF, paper)
                        .isRecorded()
                        .id("attachmentId");
        officer.decides(
                        1,
                        acts + "/papers",
                        Map.of(
                                "form",
                                "OTHER_WRITING",
                                "receivedOn",
                                today,
                                "scan",
                                UUID.randomUUID()))
                .isRefused("paper-scan-not-of-consent", "C-03");

        officer.decides(
                        1,
                        acts + "/papers",
                        Map.of("form", "OTHER_WRITING", "receivedOn", today, "scan", scan))
                .isRecorded();

        assertThat(home.line("書面").get("sentence").asString()).contains("写しを添付");
    }

    @Test
    void the_page_of_a_case_leads_to_its_scans_and_to_the_form() {
        var browser = town.browser();
        var page = browser.opens(browser.entersCaseListAs("coordinator").linkTo("佐倉 恵子"));
        var scans = browser.opens(page.linkTo("添付書類を見る・添付する"));
        assertThat(scans.status()).isEqualTo(200);

        var after =
                browser.attaches(
                        scans, "/attachments", "image/png", Papers.picture("png"), "通帳の写し");

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).contains("添付しました", "通帳の写し", "号の写しを保存");
        var wrong = browser.attaches(after, "/attachments", "text/html", new byte[9], "");
        assertThat(wrong.body()).contains("添付していません", "PDF");
        var huge = browser.attaches(after, "/attachments", PDF, new byte[12_000_000], "");
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.body()).contains("10 MB");
        var large = browser.attaches(after, "/attachments", PDF, new byte[10_700_000], "");
        assertThat(large.body()).contains("添付していません", "10 MB");
    }
}
