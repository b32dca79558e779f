package org.caseledger.ops.migration;

import java.util.List;

/** Reads a file by what it holds, never by its name: xlsx, or CSV in UTF-8 or Windows-31J. */
final class SheetFile {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private SheetFile() {}

    /** The sheets with at least one line; {@link FileRefused} when it is no such file. */
    static List<Sheet> read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileRefused("migration.file-empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new FileRefused("migration.file-too-large");
        }
        List<Sheet> filled =
                (isZip(bytes) ? XlsxFile.read(bytes) : List.of(CsvFile.read(bytes)))
                        .stream().filter(sheet -> !sheet.lines().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new FileRefused("migration.file-empty");
        }
        if (filled.stream().mapToInt(sheet -> sheet.lines().size()).sum() > Sheet.MOST_ROWS) {
            throw new FileRefused("migration.too-many-rows");
        }
        return filled;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }
}
