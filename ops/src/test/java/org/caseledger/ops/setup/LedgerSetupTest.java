package org.caseledger.ops.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LedgerClusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** One ledger from empty to ready, step after step, on real servers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerSetupTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final int ACTS_OF_THE_EXAMPLE = 50;

    @TempDir static Path temporary;

    @SuppressWarnings("NullAway.Init")
    private static LedgerClusters clusters;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void start() {
        clusters = LedgerClusters.start(new DataFolder(temporary.resolve("office")));
    }

    @AfterAll
    static void stop() {
        clusters.close();
    }

    private int run(String text, boolean dryRun) {
        said.clear();
        return setup().run(text, dryRun);
    }

    private LedgerSetup setup() {
        return new LedgerSetup(clusters.databases(), (japanese, _) -> said.add(japanese));
    }

    private static long events() {
        try (var ledger = new OfflineLedger(clusters.databases())) {
            return ledger.count();
        }
    }

    @Test
    @Order(1)
    void a_file_with_a_fault_only_the_rules_see_records_nothing() {
        String text =
                Example.with(
                        "    bases: [SUPPORT_CONFERENCE_106_6]\n    host: welfare",
                        "    bases: [SUPPORT_CONFERENCE_106_6]\n    host: council");

        assertThat(run(text, false)).isEqualTo(1);

        int line = Example.line(text, "- key: support-conference");
        assertThat(said).anyMatch(one -> one.startsWith(line + "行目: "));
        assertThat(said).contains("直すところがあります。何も記録していません。");
        assertThat(events()).isZero();
    }

    @Test
    @Order(2)
    void a_dry_run_records_nothing() {
        assertThat(run(Example.text(), true)).isZero();

        assertThat(said).anyMatch(one -> one.contains("記録すると" + ACTS_OF_THE_EXAMPLE + "件"));
        assertThat(said).contains("準備は整っています。");
        assertThat(events()).isZero();
    }

    @Test
    @Order(3)
    void the_example_makes_an_empty_ledger_ready() {
        assertThat(run(Example.text(), false)).isZero();

        assertThat(said).contains("%d件を記録しました(記録済みは0件)。".formatted(ACTS_OF_THE_EXAMPLE));
        assertThat(said).contains("準備は整っています。");
        try (var ledger = new OfflineLedger(clusters.databases())) {
            var facts = ledger.facts(TOWN);
            assertThat(facts.values(StaffRegister.STAFF, "all")).hasSize(6);
            assertThat(facts.values(BodyRegister.BODY, "all")).hasSize(2);
            var profile = ProfileRegister.on(facts, LocalDate.of(2027, 4, 1));
            assertThat(profile.days(ProfileSetting.REPORT_BACK_DAYS)).isEqualTo(10);
            assertThat(profile.period(ProfileSetting.MONITORING_EVERY))
                    .isEqualTo(Period.ofMonths(2));
        }
    }

    @Test
    @Order(4)
    void the_same_file_again_records_nothing_new() {
        long before = events();

        assertThat(run(Example.text(), false)).isZero();

        assertThat(said).contains("0件を記録しました(記録済みは%d件)。".formatted(ACTS_OF_THE_EXAMPLE));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void of_a_longer_file_only_what_is_new_is_recorded() {
        long before = events();
        String longer =
                Example.with(
                        "      - { staff: miyata, from",
                        "      - { staff: kuroda, from: 2024-04-01 }\n"
                                + "      - { staff: miyata, from");

        assertThat(run(longer, false)).isZero();

        assertThat(events()).isEqualTo(before + 1);
        assertThat(said).anyMatch(one -> one.contains("守秘義務の確認がありません"));
        assertThat(setup().check()).isEqualTo(1);
    }

    @Test
    @Order(6)
    void a_changed_line_is_told_and_changes_nothing() {
        long before = events();
        String changed = Example.with("name: 見本市立第二中学校", "name: 見本市立第三中学校");

        assertThat(run(changed, false)).isZero();

        assertThat(events()).isEqualTo(before);
        int line = Example.line(changed, "- key: school");
        assertThat(said).anyMatch(one -> one.startsWith(line + "行目: ") && one.contains("変更しません"));
    }

    @Test
    @Order(7)
    void a_rule_is_never_changed_for_a_day_that_has_begun() {
        long before = events();

        assertThat(run(Example.with("value: 10 }", "value: 11 }"), false)).isEqualTo(1);

        assertThat(said).anyMatch(one -> one.contains("その日が始まっています"));
        assertThat(events()).isEqualTo(before);
    }
}
