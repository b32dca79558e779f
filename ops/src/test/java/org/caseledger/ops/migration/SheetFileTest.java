package org.caseledger.ops.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.ops.migration.Workbooks.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files that offices really have. */
class SheetFileTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String CSV = "世帯番号,氏名\r\n1,髙﨑 花\r\n";

    @Test
    void utf8_with_and_without_a_mark_and_windows_31j_read_the_same() {
        var plain = only(CSV.getBytes(StandardCharsets.UTF_8));

        assertThat(only(("\ufeff" + CSV).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        assertThat(only(CSV.getBytes(WINDOWS_31J))).isEqualTo(plain);
        assertThat(plain.headings()).containsExactly("世帯番号", "氏名");
        assertThat(plain.lines().getFirst().cells()).containsExactly("1", "髙﨑 花");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf16_is_turned_away_with_what_to_do(String encoding) {
        assertRefused(CSV.getBytes(Charset.forName(encoding)), "migration.encoding-utf16");
    }

    @Test
    void lines_keep_their_numbers_past_empty_ones_and_line_breaks_in_cells() {
        var sheet = only("甲,乙\n\n1,\"a\nb\"\n,,\n 　,\n2,c\n\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines()).extracting(Sheet.Line::row).containsExactly(3, 7);
    }

    @Test
    void a_hundred_thousand_rows_are_too_many_and_empty_ones_do_not_count() {
        String rows =
                IntStream.range(0, 100_000)
                        .mapToObj(row -> row + ",a")
                        .collect(Collectors.joining("\n"));
        assertRefused(("甲,乙\n" + rows).getBytes(StandardCharsets.UTF_8), "migration.too-many-rows");

        String empty =
                IntStream.range(3, 20_000)
                        .mapToObj(
                                row -> "<row r=\"" + row + "\">" + text("A" + row, " ") + "</row>")
                        .collect(Collectors.joining());
        byte[] formatted = Workbooks.of("<row r=\"2\">" + text("A2", "1") + "</row>" + empty);
        assertThat(only(formatted).lines()).hasSize(1);
    }

    @Test
    void days_of_cells_and_of_formulas_are_days_whatever_way_they_are_shown() {
        var sheet =
                only(
                        Workbooks.of(
                                "<row r=\"2\">%s%s<c r=\"C2\" s=\"2\"><f>DATE(2019,5,1)</f><v>43586</v></c></row>"
                                        .formatted(day("A2", 43586), day("B2", 59))));

        assertThat(sheet.lines().getFirst().cells())
                .containsExactly("2019-05-01", "1900-02-28", "2019-05-01");
        assertThat(sheet.lines().getFirst().dates()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void days_of_a_workbook_that_counts_from_1904_are_not_four_years_off() {
        byte[] file =
                Workbooks.with(
                        "<workbookPr date1904=\"1\"/>",
                        "",
                        "<row r=\"2\">" + day("A2", 42124) + "</row>",
                        "");

        assertThat(only(file).lines().getFirst().cells().getFirst()).isEqualTo("2019-05-01");
    }

    @Test
    void a_formula_counts_by_its_result_and_without_one_it_is_told_with_its_cell() {
        var sheet =
                only(
                        Workbooks.of(
                                "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1</f><v>文字</v></c><c"
                                        + " r=\"B2\"><f>1+1</f></c><c r=\"C2\""
                                        + " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"));

        assertThat(sheet.lines().getFirst().cells().getFirst()).isEqualTo("文字");
        assertThat(told(sheet))
                .containsExactly(
                        "台帳!B2 migration.formula-without-result", "台帳!C2 migration.cell-error");
    }

    @Test
    void merged_cells_and_hidden_sheets_are_told_with_their_place() {
        String row = "<row r=\"2\">" + text("A2", "1") + "</row>";
        byte[] merged =
                Workbooks.with("", "", row, "<mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells>");
        byte[] hidden = Workbooks.with("", "state=\"hidden\"", row, "");

        assertThat(told(only(merged))).containsExactly("台帳!B2 migration.merged-cells");
        assertThat(told(only(hidden))).containsExactly("台帳!1 migration.sheet-hidden");
    }

    private static String day(String cell, int number) {
        return "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(cell, number);
    }

    private static List<String> told(Sheet sheet) {
        return sheet.oddities().stream()
                .map(oddity -> sheet.place(oddity).cell() + " " + oddity.key())
                .toList();
    }

    private static Sheet only(byte[] file) {
        List<Sheet> sheets = SheetFile.read(file);
        assertThat(sheets).hasSize(1);
        return sheets.getFirst();
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> SheetFile.read(file))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
