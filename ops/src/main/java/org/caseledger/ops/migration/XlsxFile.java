package org.caseledger.ops.migration;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sheets of an xlsx file: the values shown, of a formula its last result. */
final class XlsxFile {

    private XlsxFile() {}

    static List<Sheet> read(byte[] bytes) {
        ZipLimits.check(bytes);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            List<Sheet> sheets = new ArrayList<>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(Sheet.of(sheet.getIndex() + 1, sheet.getName(), lines(sheet)));
            }
            return sheets;
        } catch (IOException | RuntimeException malformed) {
            if (malformed instanceof FileRefused refused) {
                throw refused;
            }
            throw new FileRefused("migration.file-unreadable", malformed);
        }
    }

    private static List<Sheet.Line> lines(org.dhatim.fastexcel.reader.Sheet sheet)
            throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                lines.add(line(row));
                if (lines.size() > Sheet.MOST_ROWS + 1) {
                    throw new FileRefused("migration.too-many-rows");
                }
            });
        }
        return lines;
    }

    private static Sheet.Line line(Row row) {
        if (row.getCellCount() > Sheet.MOST_COLUMNS) {
            throw new FileRefused("migration.too-many-columns");
        }
        List<String> cells = new ArrayList<>();
        Set<Integer> dates = new HashSet<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            if (isDate(cell)) {
                dates.add(column);
                cells.add(cell.asDate().toLocalDate().toString());
            } else {
                cells.add(cell == null ? "" : cell.getText());
            }
        }
        return new Sheet.Line(row.getRowNum(), cells, dates);
    }

    /** A number shown in a form with years or days is a date; also the forms that Japan has built in. */
    private static boolean isDate(@Nullable Cell cell) {
        if (cell == null || cell.getType() != CellType.NUMBER) {
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
}
