package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.MUNICIPALITY;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.MihonTown.COORDINATION_DESK;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.SUPPORT_CONFERENCE;
import static org.caseledger.ops.demo.MihonTown.TEACHER;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.ops.attachments.Papers;
import org.caseledger.ops.keys.PostgresSubjectKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Papers of a household, scanned and attached to what they are the papers of. */
class AttachmentsJourneyTest {

    private static final String PDF = "application/pdf";
    private static final String PLANTED = "planted-words-of-a-paper";
    private static final Map<String, ?> REASON = Map.of("reason", "別の世帯の書類でした。");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ScanClient scanner = town.scansAs(OFFICER);
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));
    private final byte[] paper = Papers.pdf(PLANTED);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    private String files() {
        return "/files/" + family.file;
    }

    private String list() {
        return files() + "/attachments";
    }

    private JsonNode line(String sentence) {
        JsonNode history = officer.get(files() + "/history").isShown().json().get("history");
        return StreamSupport.stream(history.spliterator(), false)
                .filter(line -> line.get("sentence").asString().contains(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + history));
    }

    private String at(JsonNode line) {
        return files() + "/entries/" + line.get("eventId").asString() + "/attachments";
    }

    private JsonNode agreed() {
        family.member(mother, "見本 花子", "HEAD", true);
        family.agreed(mother, Set.of(WELFARE_SECTION, COORDINATION_DESK));
        return line("同意を得た");
    }

    private JsonNode first(ApiClient reader) {
        return reader.get(list()).isShown().json().get("attachments").get(0);
    }

    @Test
    void a_scan_is_attached_listed_and_fetched_as_it_was_sent() {
        JsonNode consent = agreed();

        Answer attached = scanner.sendsForm(at(consent), PDF, paper, "花子さんの同意書");

        attached.isRecorded();
        UUID scan = attached.id("attachmentId");
        JsonNode shown = first(officer);
        assertThat(shown.get("attachmentId").asString()).isEqualTo(scan.toString());
        assertThat(shown.get("entryPosition")).isEqualTo(consent.get("position"));
        assertThat(shown.get("caption").asString()).isEqualTo("花子さんの同意書");
        assertThat(shown.get("state").asString()).isEqualTo("READABLE");
        assertThat(shown.get("size").asInt()).isEqualTo(paper.length);
        var fetched = scanner.fetches(list() + "/" + scan);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(paper);
        var headers = fetched.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue(PDF);
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"scan-[0-9]+\\.pdf\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(line("書類の写し").get("sentence").asString()).contains("花子さんの同意書");
    }

    @Test
    void every_look_at_a_scan_is_recorded_also_the_one_that_found_nothing() {
        UUID scan = scanner.sends(at(agreed()), PDF, paper).isRecorded().id("attachmentId");
        long before = looks();

        scanner.fetches(list() + "/" + scan);
        scanner.fetches(list() + "/" + UUID.randomUUID());

        assertThat(looks()).isEqualTo(before + 2);
        assertThat(town.owner().sql("select count(*) from views.parked").query(Long.class).single())
                .isZero();
    }

    private static long looks() {
        return town.owner()
                .sql(
                        "select count(*) from audit.look"
                                + " where body::jsonb ->> 'path' = 'ATTACHMENT_CONTENT_API'")
                .query(Long.class)
                .single();
    }

    @Test
    void what_is_stored_holds_neither_the_paper_nor_its_name() {
        UUID scan =
                scanner.sendsForm(at(agreed()), PDF, paper, "秘密の説明")
                        .isRecorded()
                        .id("attachmentId");

        byte[] sealed =
                town.owner()
                        .sql("select sealed from ledger.scan where scan_id = ?")
                        .param(scan)
                        .query(byte[].class)
                        .single();
        byte[] payload =
                town.owner()
                        .sql("select payload || metadata from ledger.event where stream_id = ?")
                        .param(scan)
                        .query(byte[].class)
                        .single();
        assertThat(text(paper)).contains(PLANTED);
        assertThat(text(sealed)).doesNotContain(PLANTED, "%PDF");
        assertThat(sealed.length % 4096).isEqualTo(16);
        assertThat(new String(payload, StandardCharsets.UTF_8))
                .contains("digest")
                .doesNotContain(PLANTED, "秘密", "花子", "同意書");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void what_is_not_a_scan_of_a_paper_is_refused_in_words_and_leaves_nothing() {
        String place = at(agreed());

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

        assertThat(officer.get(list()).json().get("attachments")).isEmpty();
    }

    @Test
    void a_second_try_with_the_same_key_attaches_nothing_twice() {
        String place = at(agreed());

        Answer one = scanner.sendsOnce("scan-" + mother, place, paper).isRecorded();
        Answer again = scanner.sendsOnce("scan-" + mother, place, paper).isRecorded();

        assertThat(again.id("attachmentId")).isEqualTo(one.id("attachmentId"));
        assertThat(officer.get(list()).json().get("attachments")).hasSize(1);
        assertThat(scanner.sendsOnce("scan-" + mother, place, Papers.pdf("other")).status())
                .isEqualTo(422);
    }

    @Test
    void who_was_not_in_the_room_finds_neither_the_scan_nor_its_entry() {
        family.member(mother, "見本 花子", "HEAD", true);
        Sitting sitting = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID item =
                sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(mother))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, WORKER_A).isRecorded();
        sitting.notes(item, WORKER_A).isRecorded();
        officer.adds(
                        sitting.at(item, "informations"),
                        Map.of(
                                "from", WELFARE_SECTION.toString(),
                                "subjects", List.of(mother),
                                "content", "診断書を見た。",
                                "saidBy", Household.saidBy(WELFARE_SECTION)))
                .isRecorded();
        String place = at(line("について伝えた"));
        ScanClient inTheRoom = town.scansAs(WORKER_A);

        String scan =
                list()
                        + "/"
                        + inTheRoom
                                .sends(place, "image/png", Papers.picture("png"))
                                .isRecorded()
                                .id("attachmentId");

        assertThat(inTheRoom.fetches(scan).statusCode()).isEqualTo(200);
        var denied = scanner.fetches(scan);
        var nowhere = scanner.fetches(list() + "/" + UUID.randomUUID());
        assertThat(denied.statusCode()).isEqualTo(404);
        assertThat(denied.body()).isEqualTo(nowhere.body());
        assertThat(officer.get(list()).isShown().json().get("attachments")).isEmpty();
        assertThat(town.as(REVIEWER).get(list()).isShown().json().get("attachments")).isEmpty();
        scanner.sends(place, PDF, paper).doesNotExist();
        town.as(TEACHER).get(list()).doesNotExist();
        town.scansAs(TEACHER).sends(place, PDF, paper).doesNotExist();
        assertThat(town.scansAs(TEACHER).fetches(scan).statusCode()).isEqualTo(404);
    }

    @Test
    void with_its_key_a_scan_is_forgotten_and_the_list_says_when() {
        String place = at(agreed());
        String scan =
                list() + "/" + scanner.sends(place, PDF, paper).isRecorded().id("attachmentId");

        town.part(PostgresSubjectKeys.class).destroy(MUNICIPALITY, mother, town.today());

        var gone = scanner.fetches(scan);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8))
                .contains("key-destroyed", town.today().toString());
        JsonNode shown = first(officer);
        assertThat(shown.get("state").asString()).isEqualTo("KEY_DESTROYED");
        assertThat(shown.get("destroyedOn").asString()).isEqualTo(town.today().toString());
        assertThat(shown.has("size") && !shown.get("size").isNull()).isFalse();
        assertThat(scanner.sends(place, PDF, paper).status()).isEqualTo(410);
    }

    @Test
    void a_scan_is_closed_with_its_entry_and_nothing_is_attached_to_it_any_more() {
        JsonNode consent = agreed();
        String scan =
                list()
                        + "/"
                        + scanner.sends(at(consent), PDF, paper).isRecorded().id("attachmentId");
        JsonNode own = line("書類の写し");
        scanner.sends(at(own), PDF, paper).isRefused("scan-of-a-scan", "AT-02");

        officer.decides(
                        consent.get("version").asLong(),
                        "/streams/%s/entries/%s/strikings"
                                .formatted(
                                        consent.get("stream").asString(),
                                        consent.get("eventId").asString()),
                        REASON)
                .isRecorded();

        assertThat(scanner.fetches(scan).statusCode()).isEqualTo(404);
        assertThat(first(officer).get("state").asString()).isEqualTo("STRUCK");
        scanner.sends(at(consent), PDF, paper).isRefused("scan-of-entry-taken-back", "AT-02");
    }

    @Test
    void bytes_that_are_not_those_recorded_are_never_served() {
        UUID scan = scanner.sends(at(agreed()), PDF, paper).isRecorded().id("attachmentId");
        town.owner().sql("alter table ledger.scan disable trigger append_only").update();
        town.owner()
                .sql("update ledger.scan set sealed = set_byte(sealed, 9, 7) where scan_id = ?")
                .param(scan)
                .update();
        town.owner().sql("alter table ledger.scan enable trigger append_only").update();

        var damaged = scanner.fetches(list() + "/" + scan);

        assertThat(damaged.statusCode()).isEqualTo(500);
        assertThat(text(damaged.body())).contains("attachment-damaged").doesNotContain("%PDF");
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
                                "ruleTextVersion", "説明書 第2版",
                                "paperDueOn", today,
                                "givenOn", today))
                .isRecorded();
        UUID scan = scanner.sends(at(line("同意を得た")), PDF, paper).isRecorded().id("attachmentId");
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

        assertThat(line("書面").get("sentence").asString()).contains("写しを添付");
    }

    @Test
    void the_page_of_a_case_leads_to_its_scans_and_to_the_form() {
        var browser = town.browser();
        var page = browser.opens(browser.entersAs("coordinator").linkTo("佐倉 恵子"));
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
    }
}
