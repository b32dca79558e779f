package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.MUNICIPALITY;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
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
import java.util.UUID;

/** Papers of a household, scanned and attached to what they are the papers of. */
class AttachmentsJourneyTest {

    private static final String PDF = "application/pdf";
    private static final String PLANTED = "planted-words-of-a-paper";
    private static final Map<String, ?> REASON = Map.of("reason", "別の世帯の書類でした。");

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
    void a_scan_is_attached_listed_and_fetched_as_it_was_sent() {
        JsonNode consent = home.agreed();

        Answer attached = scanner.sendsForm(home.at(consent), PDF, paper, "花子さんの同意書");

        attached.isRecorded();
        UUID scan = attached.id("attachmentId");
        JsonNode shown = home.newest(officer);
        assertThat(shown.get("attachmentId").asString()).isEqualTo(scan.toString());
        assertThat(shown.get("entryPosition")).isEqualTo(consent.get("position"));
        assertThat(shown.get("caption").asString()).isEqualTo("花子さんの同意書");
        assertThat(shown.get("state").asString()).isEqualTo("READABLE");
        assertThat(shown.get("size").asInt()).isEqualTo(paper.length);
        var fetched = scanner.fetches(home.list() + "/" + scan);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(paper);
        var headers = fetched.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue(PDF);
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"scan-[0-9]+\\.pdf\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(home.line("書類の写し").get("sentence").asString()).contains("花子さんの同意書");
    }

    @Test
    void every_look_at_a_scan_is_recorded_also_the_one_that_found_nothing() {
        UUID scan =
                scanner.sends(home.at(home.agreed()), PDF, paper).isRecorded().id("attachmentId");
        long before = looks();

        scanner.fetches(home.list() + "/" + scan);
        scanner.fetches(home.list() + "/" + UUID.randomUUID());

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
                scanner.sendsForm(home.at(home.agreed()), PDF, paper, "秘密の説明")
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
        String place = home.at(home.line("について伝えた"));
        ScanClient inTheRoom = town.scansAs(WORKER_A);

        String scan =
                home.list()
                        + "/"
                        + inTheRoom
                                .sends(place, "image/png", Papers.picture("png"))
                                .isRecorded()
                                .id("attachmentId");

        assertThat(inTheRoom.fetches(scan).statusCode()).isEqualTo(200);
        var denied = scanner.fetches(scan);
        var nowhere = scanner.fetches(home.list() + "/" + UUID.randomUUID());
        assertThat(denied.statusCode()).isEqualTo(404);
        assertThat(denied.body()).isEqualTo(nowhere.body());
        assertThat(officer.get(home.list()).isShown().json().get("attachments")).isEmpty();
        assertThat(town.as(REVIEWER).get(home.list()).isShown().json().get("attachments"))
                .isEmpty();
        scanner.sends(place, PDF, paper).doesNotExist();
        town.as(TEACHER).get(home.list()).doesNotExist();
        town.scansAs(TEACHER).sends(place, PDF, paper).doesNotExist();
        assertThat(town.scansAs(TEACHER).fetches(scan).statusCode()).isEqualTo(404);
    }

    @Test
    void with_its_key_a_scan_is_forgotten_and_the_list_says_when() {
        String place = home.at(home.agreed());
        String scan =
                home.list()
                        + "/"
                        + scanner.sends(place, PDF, paper).isRecorded().id("attachmentId");

        town.part(PostgresSubjectKeys.class).destroy(MUNICIPALITY, mother, town.today());

        var gone = scanner.fetches(scan);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8))
                .contains("key-destroyed", town.today().toString());
        JsonNode shown = home.newest(officer);
        assertThat(shown.get("state").asString()).isEqualTo("KEY_DESTROYED");
        assertThat(shown.get("destroyedOn").asString()).isEqualTo(town.today().toString());
        assertThat(shown.has("size") && !shown.get("size").isNull()).isFalse();
        assertThat(scanner.sends(place, PDF, paper).status()).isEqualTo(410);
    }

    @Test
    void a_scan_is_closed_with_its_entry_and_nothing_is_attached_to_it_any_more() {
        JsonNode consent = home.agreed();
        String scan =
                home.list()
                        + "/"
                        + scanner.sendsForm(home.at(consent), PDF, paper, "誤りの説明")
                                .isRecorded()
                                .id("attachmentId");
        JsonNode own = home.line("書類の写し");
        scanner.sends(home.at(own), PDF, paper).isRefused("scan-of-a-scan", "AT-02");
        setsRight(
                own,
                "corrections",
                Map.of("component", "caption", "words", "正しい説明", "reason", "書き誤り。"));
        assertThat(home.newest(officer).get("caption").asString()).isEqualTo("正しい説明");

        setsRight(consent, "strikings", REASON);

        assertThat(scanner.fetches(scan).statusCode()).isEqualTo(404);
        assertThat(home.newest(officer).get("state").asString()).isEqualTo("STRUCK");
        assertThat(officer.get(home.files() + "/history").isShown().body())
                .doesNotContain("正しい説明", "誤りの説明");
        scanner.sends(home.at(consent), PDF, paper).isRefused("scan-of-entry-taken-back", "AT-02");
    }

    private void setsRight(JsonNode line, String way, Map<String, ?> body) {
        String entry =
                "/streams/%s/entries/%s/"
                        .formatted(line.get("stream").asString(), line.get("eventId").asString());
        officer.decides(line.get("version").asLong(), entry + way, body).isRecorded();
    }

    @Test
    void bytes_that_are_not_those_recorded_are_never_served() {
        UUID scan =
                scanner.sends(home.at(home.agreed()), PDF, paper).isRecorded().id("attachmentId");
        town.owner().sql("alter table ledger.scan disable trigger append_only").update();
        town.owner()
                .sql("update ledger.scan set sealed = set_byte(sealed, 9, 7) where scan_id = ?")
                .param(scan)
                .update();
        town.owner().sql("alter table ledger.scan enable trigger append_only").update();

        var damaged = scanner.fetches(home.list() + "/" + scan);

        assertThat(damaged.statusCode()).isEqualTo(500);
        assertThat(text(damaged.body())).contains("attachment-damaged").doesNotContain("%PDF");
    }
}
