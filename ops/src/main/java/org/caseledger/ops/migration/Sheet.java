package org.caseledger.ops.migration;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a file: its headings and the lines below them; sheets and rows count from 1.
 *
 * @param oddities what keeps the sheet from being read as it looks
 */
record Sheet(
        int number, String name, List<String> headings, List<Line> lines, List<Oddity> oddities) {

    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 200;

    /**
     * What a table on a screen may have and a list of rows has not.
     *
     * @param row from 1
     * @param column from 1, or 0 for the whole row
     * @param key of the sentence that says what to do
     */
    record Oddity(int row, int column, String key) {}

    /**
     * One line as it stands in the file.
     *
     * @param dates the columns that the file itself holds as dates, written here as 2026-04-01
     */
    record Line(int row, List<String> cells, Set<Integer> dates) {
        Line {
            cells = List.copyOf(cells);
            dates = Set.copyOf(dates);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    Sheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        oddities = List.copyOf(oddities);
    }

    /** The first line that is not empty holds the headings; empty lines below it are passed over. */
    static Sheet of(int number, String name, List<Line> all, List<Oddity> oddities) {
        List<Line> filled = all.stream().filter(line -> !line.isEmpty()).toList();
        if (filled.isEmpty()) {
            return new Sheet(number, name, List.of(), List.of(), List.of());
        }
        List<String> headings = filled.getFirst().cells().stream().map(String::strip).toList();
        return new Sheet(number, name, headings, filled.subList(1, filled.size()), oddities);
    }

    /** The cell of an oddity. */
    Place place(Oddity oddity) {
        boolean known = oddity.column() > 0 && oddity.column() <= headings.size();
        String heading = known ? headings.get(oddity.column() - 1) : "";
        return new Place(number, name, oddity.row(), oddity.column(), heading);
    }
}
