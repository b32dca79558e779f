package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.profile.ProfileSetting;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** No municipal setting is decided in vain: a rule reads it, or the table says why none does yet. */
class ProfileSettingsReadTest {

    private static final Path TABLE =
            Checkout.ROOT.resolve(
                    "ops/src/test/resources/org/caseledger/architecture/profile-settings.txt");

    /** One row: who reads the setting and by which words, or "-" and why nobody does. */
    private record Row(String setting, String by, String words) {

        static Row of(String line) {
            String[] parts = line.split(" \\| ", -1);
            return new Row(parts[0], parts[1], parts[2]);
        }

        boolean isRead() {
            return !by.equals("-");
        }
    }

    @Test
    void every_setting_stands_in_the_table_once() {
        assertThat(rows().stream().map(Row::setting))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProfileSetting.values()).map(Enum::name).toList());
    }

    @Test
    void the_class_that_is_named_asks_for_the_setting() {
        for (Row row : rows()) {
            if (row.isRead()) {
                List<Path> found =
                        Checkout.javaFiles().stream()
                                .filter(file -> file.toString().contains("/src/main/"))
                                .filter(file -> file.endsWith(row.by() + ".java"))
                                .toList();
                assertThat(found).as(row.setting()).hasSize(1);
                assertThat(Checkout.read(found.getFirst())).as(row.setting()).contains(row.words());
            }
        }
    }

    @Test
    void what_nobody_reads_has_its_reason() {
        assertThat(rows().stream().filter(row -> !row.isRead()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.words()).hasSizeGreaterThan(30));
    }

    private static List<Row> rows() {
        return Checkout.read(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }
}
