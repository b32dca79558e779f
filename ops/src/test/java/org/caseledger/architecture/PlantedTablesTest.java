package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each promise about a table that is read sees the gap planted in it. */
class PlantedTablesTest {

    @TempDir Path folder;

    @Test
    void a_setting_that_its_reader_does_not_ask_for_is_seen() throws IOException {
        Path reads = Files.writeString(folder.resolve("Reads.java"), "ProfileSetting.ONE");
        Path deaf = Files.writeString(folder.resolve("Deaf.java"), "nothing");

        assertThat(ProfileSettingsReadTest.asks("Reads", "ONE", List.of(reads, deaf))).isTrue();
        assertThat(ProfileSettingsReadTest.asks("Deaf", "ONE", List.of(reads, deaf))).isFalse();
        assertThat(ProfileSettingsReadTest.asks("Missing", "ONE", List.of(reads))).isFalse();
    }

    @Test
    void an_act_or_form_that_the_document_leaves_out_is_seen() {
        Map<String, String> rows = AsItHappenedTest.rows("| `DecideSupport` | `AForm` |\n");

        assertThat(List.copyOf(rows.keySet())).isNotEqualTo(AsItHappenedTest.acts(false));
        assertThat(AsItHappenedTest.forms(rows))
                .containsExactly("AForm")
                .isNotEqualTo(AsItHappenedTest.acts(true));
    }

    @Test
    void a_rule_that_nothing_keeps_is_seen() {
        assertThat(RuleTableTest.unkept(List.of("R1", "R2"), Set.of("R1"))).containsExactly("R2");
    }

    @Test
    void a_refusal_that_no_rule_gives_or_no_test_shows_is_seen() {
        assertThat(RuleTableTest.isUnfounded(line("", "`ATest`"))).isTrue();
        assertThat(RuleTableTest.isUnfounded(line("`ARule`", ""))).isTrue();
        assertThat(RuleTableTest.isUnfounded(line("`ARule`", "`ATest`"))).isFalse();
    }

    private static RuleTable.Line line(String by, String tests) {
        return new RuleTable.Line("R1", by, "`code`", "source", tests);
    }
}
