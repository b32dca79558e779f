package org.caseledger.ops.migration;

/**
 * A cell of the file, or a whole row where the column is 0. Rows and columns count from 1.
 *
 * @param heading of the column; empty for a whole row
 */
public record Place(int sheet, String sheetName, int row, int column, String heading) {

    /** As spreadsheets name it: 相談台帳!F12, or 相談台帳!12 for a row. */
    public String cell() {
        return sheetName + "!" + letters(column) + row;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
