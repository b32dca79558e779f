package org.caseledger.ops.migration;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the sheets of an xlsx file: the values shown, of a formula its last result. */
final class XlsxFile {

    private static final Pattern ERROR =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)");

    private final WorkbookParts parts;
    private final List<Sheet.Oddity> oddities = new ArrayList<>();

    private XlsxFile(WorkbookParts parts) {
        this.parts = parts;
    }

    static List<Sheet> read(byte[] bytes) {
        ZipLimits.check(bytes);
        WorkbookParts parts = WorkbookParts.of(bytes);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            List<Sheet> sheets = new ArrayList<>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(new XlsxFile(parts).sheet(sheet));
            }
            return sheets;
        } catch (IOException | RuntimeException malformed) {
            if (malformed instanceof FileRefused refused) {
                throw refused;
            }
            throw new FileRefused("migration.file-unreadable", malformed);
        }
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            oddities.add(new Sheet.Oddity(1, 0, "migration.sheet-hidden"));
        }
        parts.merged(sheet.getIndex()).stream()
                .map(first ->
                        new Sheet.Oddity(first.row(), first.column(), "migration.merged-cells"))
                .forEach(oddities::add);
        List<Sheet.Line> lines = lines(sheet);
        return Sheet.of(sheet.getIndex() + 1, sheet.getName(), lines, oddities);
    }

    private List<Sheet.Line> lines(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.map(this::line)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        lines.add(line);
                        if (lines.size() > Sheet.MOST_ROWS + 1) {
                            throw new FileRefused("migration.too-many-rows");
                        }
                    });
        }
        return lines;
    }

    private Sheet.Line line(Row row) {
        if (row.getCellCount() > Sheet.MOST_COLUMNS) {
            throw new FileRefused("migration.too-many-columns");
        }
        List<String> cells = new ArrayList<>();
        Set<Integer> dates = new HashSet<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            if (isDate(cell)) {
                dates.add(column);
            }
            cells.add(cell == null ? "" : text(cell, row.getRowNum(), column));
        }
        return new Sheet.Line(row.getRowNum(), cells, dates);
    }

    private String text(Cell cell, int row, int column) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.FORMULA && raw == null) {
            oddities.add(new Sheet.Oddity(row, column + 1, "migration.formula-without-result"));
            return "";
        }
        if (cell.getType() == CellType.ERROR || (raw != null && ERROR.matcher(raw).matches())) {
            oddities.add(new Sheet.Oddity(row, column + 1, "migration.cell-error"));
            return "";
        }
        return isDate(cell) && raw != null ? parts.day(raw).toString() : cell.getText();
    }

    /** A number shown in a form with years or days is a date; also the forms that Japan has built in. */
    private static boolean isDate(@Nullable Cell cell) {
        if (cell == null || !isNumber(cell)) {
            return false;
        }
        Integer builtIn = cell.getDataFormatId();
        if (builtIn != null
                && ((builtIn >= 27 && builtIn <= 36) || (builtIn >= 50 && builtIn <= 58))) {
            return true;
        }
        String form = cell.getDataFormatString();
        return form != null
                && form.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[ydeg].*");
    }

    private static boolean isNumber(Cell cell) {
        String raw = cell.getRawValue();
        return cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA
                        && raw != null
                        && raw.matches("[0-9]{1,7}([.][0-9]+)?"));
    }
}
