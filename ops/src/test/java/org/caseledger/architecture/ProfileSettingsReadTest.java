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
        List<Path> main =
                Checkout.javaFiles().stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .toList();

        assertThat(rows().stream().filter(Row::isRead))
                .allSatisfy(row ->
                        assertThat(asks(row.by(), row.words(), main)).as(row.setting()).isTrue());
    }

    static boolean asks(String by, String words, List<Path> files) {
        List<Path> found = files.stream().filter(file -> file.endsWith(by + ".java")).toList();
        return found.size() == 1 && Checkout.read(found.getFirst()).contains(words);
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
