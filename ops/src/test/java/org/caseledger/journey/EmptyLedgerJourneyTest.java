package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.TownFiles.CITY;
import static org.caseledger.journey.TownFiles.SMALL;
import static org.caseledger.journey.TownFiles.TWO_BASES;

import org.caseledger.journey.EmptyOffice.Said;
import org.caseledger.ops.setup.Example;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Three towns begin on one empty ledger, each in one sitting, up to what sets its kind apart. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyLedgerJourneyTest {

    private static final String SINCE = "2024-04-01";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static EmptyOffice office;

    @BeforeAll
    static void start() throws Exception {
        office = EmptyOffice.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    @Order(1)
    void a_wrong_file_is_told_by_line_field_rule_and_what_is_allowed_and_records_nothing() {
        long before = office.events();

        wrong("code: 999997", "code: 999998", "municipality.code", "検査数字");
        wrong("field: NEEDY", "field: NEEDS", "この分野はありません", "NEEDY");
        wrong("recordedBy: shiraishi", "recordBy: shiraishi", "recordBy", "知らない項目");
        wrong("name: 見本市立第二中学校", "name: 見本市 福祉課", "agencies[3].name", "二度");
        wrong("key: school", "key: welfare", "agencies[3].key", "二度");
        wrong("host: welfare", "host: nobody", "bodies[1].host", "agencies");
        wrong("status: TRANSITION", "status: HALF", "programme[0].status", "NONE");
        wrong(
                "bases: [SUPPORT_CONFERENCE_106_6]\n    host: welfare\n"
                        + "    ruleTextVersion: 令和6年要綱\n    validFrom: 2024-04-01",
                "bases: [SUPPORT_CONFERENCE_106_6]\n    host: welfare\n"
                        + "    ruleTextVersion: 令和6年要綱\n    validFrom: 2021-03-31",
                "規則",
                "2021年4月1日");

        assertThat(office.events()).isEqualTo(before);
    }

    private static void wrong(String right, String wrong, String... words) {
        String file = Example.with(right, wrong);
        Said said = office.setUp(file);
        assertThat(said.answer()).as(wrong).isEqualTo(1);
        assertThat(said.japanese()).contains("直すところがあります。何も記録していません。");
        assertThat(said.japanese())
                .as(wrong)
                .anySatisfy(line -> assertThat(line).contains("行目: ").contains(words));
        assertThat(said.english()).anyMatch(line -> line.startsWith("line "));
    }

    @Test
    void a_city_grows_from_the_commented_file_until_nothing_is_missing() {
        String file = TownFiles.cityBegins();
        Said said = office.setUp(file);
        assertThat(said.answer()).isZero();
        UUID officer = said.staff("shiraishi");
        int missing = said.missing().size();
        for (String part : TownFiles.cityGoesOn()) {
            file += part;
            said = office.setUp(file);
            assertThat(said.answer()).as(part).isZero();
            assertThat(said.missing()).as(part).hasSizeLessThanOrEqualTo(missing);
            assertThat(codes(CITY, officer)).hasSameSizeAs(said.missing());
            missing = said.missing().size();
        }

        assertThat(said.japanese()).contains("準備は整っています。");
        supportsWhenItsAgenciesAgreed(officer, said.staff("morishita"));
    }

    /** In a city the agencies of the plan agree before support, and plans are short. */
    private static void supportsWhenItsAgenciesAgreed(UUID officer, UUID coordinator) {
        ApiClient decides = office.as(CITY, officer);
        ApiClient desk = office.as(CITY, coordinator);
        var it = new FirstReferral(decides, desk, office.today(), "見本市社会福祉協議会 多機関協働担当");
        it.drafts(7, 2, "見本市自立相談支援センター").isRefused("plan-too-long", "MA-19");
        it.drafts(6, 2, "見本市自立相談支援センター").isRecorded();
        UUID sitting = it.sitting("見本市重層的支援会議");
        UUID item = it.item(sitting, "CONSENT");
        it.deliberates(sitting, item, coordinator);
        it.supported.decides(desk, "plan-agreements", it.personAgrees()).isRecorded();
        it.supported
                .decides(decides, "support-decisions", it.decision())
                .isRefused("agency-agreement-missing", "MA-10");
        String centre = it.agency("見本市自立相談支援センター");
        it.supported
                .decides(
                        desk,
                        "agency-agreements",
                        Map.of(
                                "version",
                                1,
                                "agencyId",
                                centre,
                                "answer",
                                "AGREES",
                                "saidBy",
                                Map.of("kind", "AGENCY_WORKER", "agency", centre)))
                .isRecorded();
        it.supported
                .decides(desk, "support-decisions", it.decision())
                .isRefused("officer-required", "MA-10");
        it.supported.decides(decides, "support-decisions", it.decision()).isRecorded();
    }

    @Test
    void a_small_town_enters_the_rest_act_by_act_until_nothing_is_missing() {
        Said said = office.setUp(TownFiles.small());
        assertThat(said.answer()).as("" + said.japanese()).isZero();
        UUID officer = said.staff("officer");
        List<String> before = codes(SMALL, officer);
        assertThat(before).contains("no-coordinator", "profile", "areas", "no-106-6-body");
        var town =
                new SmallTown(
                        office.as(SMALL, officer),
                        List.of(officer, said.staff("consultant")),
                        office.today());
        for (Runnable step : town.steps()) {
            step.run();
            List<String> after = codes(SMALL, officer);
            assertThat(before).containsAll(after).hasSizeGreaterThan(after.size());
            before = after;
        }
        assertThat(before).isEmpty();

        decidesInWriting(
                office.as(SMALL, officer), office.as(SMALL, town.coordinator), town.coordinator);
    }

    /** A small town decides by paper and looks again after half a year; it widens nothing else. */
    private static void decidesInWriting(ApiClient officer, ApiClient desk, UUID coordinator) {
        var it = new FirstReferral(officer, desk, office.today(), "見本町 福祉課");
        it.drafts(9, 7, "見本県 自立相談支援センター").isRefused("review-too-late", "MA-19");
        it.drafts(9, 6, "見本県 自立相談支援センター").isRecorded();
        UUID sitting = it.sitting("見本町重層的支援会議");
        UUID item = it.item(sitting, "CONSENT");
        desk.adds("/sittings/" + sitting + "/arrangements", Map.of("form", "WRITTEN")).isRecorded();
        var held = new Sitting(desk, sitting);
        desk.adds(held.at(item, "attendees"), Map.of("staffId", coordinator)).isRecorded();
        long seen =
                desk.adds(
                                held.at(item, "written-opinions"),
                                Map.of(
                                        "staffId",
                                        coordinator,
                                        "receivedOn",
                                        "" + office.today(),
                                        "how",
                                        "PAPER",
                                        "opinion",
                                        "異議なし。"))
                        .isRecorded()
                        .version();
        held.decides(seen, item, it.fitting()).isRecorded();
        it.supported
                .decides(desk, "deliberations", Map.of("version", 1, "itemId", item))
                .isRecorded();
        it.supported.decides(desk, "plan-agreements", it.personAgrees()).isRecorded();
        it.supported
                .decides(desk, "support-decisions", it.decision())
                .isRefused("officer-required", "MA-10");
        it.supported.decides(officer, "support-decisions", it.decision()).isRecorded();
    }

    @Test
    void a_body_of_two_bases_judges_the_plan_without_consent_and_binds_all_to_secrecy() {
        Said said = office.setUp(TownFiles.twoBases());
        assertThat(said.answer()).as("" + said.japanese()).isZero();
        assertThat(said.missing()).singleElement().asString().contains("守秘義務の確認がありません");
        UUID coordinator = said.staff("coordinator");
        ApiClient officer = office.as(TWO_BASES, said.staff("officer"));
        ApiClient desk = office.as(TWO_BASES, coordinator);
        var it = new FirstReferral(officer, desk, office.today(), "架空町社会福祉協議会");
        it.drafts(9, 2, "架空町 福祉課").isRecorded();
        var held = new Sitting(desk, it.sitting("架空町重層的支援会議"));
        UUID consented = it.item(held.id, "CONSENT");
        desk.adds(held.at(consented, "attendees"), Map.of("staffId", coordinator)).isRecorded();
        desk.adds(held.at(consented, "attendances"), FirstReferral.attendance(coordinator))
                .isRefused("secrecy-not-acknowledged", "R4");

        desk.adds(
                        "/bodies/" + it.body("架空町重層的支援会議") + "/secrecy-acknowledgements",
                        Map.of(
                                "staffId",
                                coordinator,
                                "noticeVersion",
                                "第1版",
                                "acknowledgedOn",
                                "" + office.today()))
                .isRecorded();
        assertThat(codes(TWO_BASES, said.staff("officer"))).isEmpty();
        it.deliberates(held.id, it.item(held.id, "SUPPORT_CONFERENCE_106_6"), coordinator);
    }

    @Test
    void a_prefectures_worker_serves_two_towns_one_at_a_time_and_nothing_crosses() {
        UUID worker = office.setUp(TownFiles.small()).staff("consultant");
        UUID other = office.setUp(TownFiles.twoBases()).staff("officer");
        ApiClient there = office.as(TWO_BASES, other);
        assertThat(office.as(TWO_BASES, worker).get("/cases").status()).isEqualTo(403);
        serves(there, worker);
        ApiClient worksThere = office.as(TWO_BASES, worker);
        long before = there.get("/readiness").isShown().position();

        Answer told =
                office.as(SMALL, worker)
                        .adds("/consultations", FirstReferral.toldBy(UUID.randomUUID(), SINCE))
                        .isRecorded();

        String file = "/files/" + told.id("fileId");
        String talk = "/consultations/" + told.id("consultationId");
        office.as(SMALL, worker).get(file).isShown();
        for (ApiClient stranger : List.of(worksThere, there)) {
            stranger.get(file).doesNotExist();
            stranger.adds(file + "/households", Map.of()).doesNotExist();
            stranger.decides(1, talk + "/triages", Map.of("result", "HAND_OVER")).doesNotExist();
        }
        Answer elsewhere =
                there.adds(
                        "/municipalities/" + SMALL + "/fields",
                        Map.of("field", "LAW", "name", "法律相談"));
        assertThat(elsewhere.status()).as(elsewhere.body()).isEqualTo(400);
        assertThat(there.get("/readiness").isShown().position()).isEqualTo(before);
    }

    /** The same office of the prefecture, with the same worker, in the register of another town. */
    private static void serves(ApiClient officer, UUID worker) {
        String town = "/municipalities/" + TWO_BASES;
        UUID agency =
                officer.adds(
                                town + "/agencies",
                                Map.of(
                                        "name", "見本県 自立相談支援センター",
                                        "kind", "SELF_RELIANCE_CONSULTATION",
                                        "standing", "PREFECTURAL",
                                        "field", "NEEDY",
                                        "site", "BASIC",
                                        "operatedBy", "見本県",
                                        "from", SINCE))
                        .isRecorded()
                        .id("agencyId");
        officer.adds(
                        town + "/staff",
                        Map.of(
                                "staffId",
                                worker,
                                "agencyId",
                                agency,
                                "name",
                                "架空 次子",
                                "post",
                                "相談支援員",
                                "capacity",
                                "AGENCY_WORKER",
                                "from",
                                SINCE))
                .isRecorded();
    }

    private static List<String> codes(String municipality, UUID officer) {
        return office.as(municipality, officer)
                .get("/readiness")
                .isShown()
                .json()
                .valueStream()
                .map(one -> one.get("code").asString())
                .toList();
    }
}
