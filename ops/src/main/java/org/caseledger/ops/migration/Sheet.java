package org.caseledger.ops.migration;

import java.util.List;
import java.util.Set;

/** One sheet of a file: its headings and the lines below them; sheets and rows count from 1. */
record Sheet(int number, String name, List<String> headings, List<Line> lines) {

    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 200;

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
    }

    /** The first line that is not empty holds the headings; empty lines below it are passed over. */
    static Sheet of(int number, String name, List<Line> all) {
        List<Line> filled = all.stream().filter(line -> !line.isEmpty()).toList();
        if (filled.isEmpty()) {
            return new Sheet(number, name, List.of(), List.of());
        }
        List<String> headings = filled.getFirst().cells().stream().map(String::strip).toList();
        return new Sheet(number, name, headings, filled.subList(1, filled.size()));
    }
}
