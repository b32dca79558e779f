package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is demanded of access: each id has its row, a test that bears it, and a figure. */
class SecurityIdsTest {

    private static final Path DOCUMENT = Checkout.ROOT.resolve("ops/docs/security.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z0-9])\\d");
    private static final List<String> ROWS =
            Checkout.read(DOCUMENT).lines().filter(line -> line.startsWith("| ")).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D1", "D2", "D3", "D4", "D5", "D8", "D12", "D13", "D14", "D15", "D16", "D17", "D18",
                "D21", "D22", "D23", "D24", "D25", "D26", "D27", "T17", "T18", "T19", "T21", "T22",
                "T24", "T25", "I1", "I2", "I3", "I4", "I5", "I6", "I7"
            })
    void each_id_has_one_row_a_test_that_bears_it_and_a_figure(String id) {
        List<String> rows = ROWS.stream().filter(row -> row.startsWith("| " + id + " |")).toList();

        assertThat(rows).as(id).hasSize(1);
        assertThat(FIGURE.matcher(lastCell(rows.getFirst())).find())
                .as("a figure in the last cell of %s", rows.getFirst())
                .isTrue();
        assertThat(bearing(id)).as("tests tagged %s", id).isNotEmpty();
    }

    @Test
    void every_test_that_the_document_names_is_there() {
        Set<String> there =
                Checkout.javaFiles().stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());

        List<String> named =
                TEST.matcher(Checkout.read(DOCUMENT))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(there).containsAll(named);
    }

    private static String lastCell(String row) {
        String[] cells = row.split("\\|");
        return cells[cells.length - 1];
    }

    private static List<Path> bearing(String id) {
        String tag = "\n@Tag(\"" + id + "\")\n";
        return Checkout.javaFiles().stream()
                .filter(file -> file.toString().contains("/src/test/"))
                .filter(file -> Checkout.read(file).contains(tag))
                .toList();
    }
}
