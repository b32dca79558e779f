package org.caseledger.ops.migration;

import org.caseledger.events.migration.MappedColumn;
import org.caseledger.events.migration.MappingKept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every line of a file read through its mapping, gathered by household, with all faults found. */
final class FileLines {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, List<PersonRow>> households = new LinkedHashMap<>();
    private final List<CarriedCase> cases = new ArrayList<>();

    FileLines(List<Sheet> sheets, MappingKept mapping, Agencies agencies, LocalDate today) {
        sheets.forEach(this::checkOddities);
        sheets.forEach(sheet -> checkHeadings(sheet, mapping));
        if (!faults.isEmpty()) {
            return;
        }
        sheets.forEach(sheet -> read(sheet, mapping));
        for (List<PersonRow> household : households.values()) {
            CarriedCase read = CarriedCase.read(household, agencies);
            read.check(today);
            cases.add(read);
        }
    }

    private void checkOddities(Sheet sheet) {
        for (Sheet.Oddity oddity : sheet.oddities()) {
            faults.add(Fault.of(sheet.place(oddity), oddity.key()));
        }
    }

    /** A file that lacks a column that its mapping reads is another kind of file. */
    private void checkHeadings(Sheet sheet, MappingKept mapping) {
        for (MappedColumn column : mapping.columns()) {
            if (column.field().isNeeded() && !sheet.headings().contains(column.heading())) {
                Place top = new Place(sheet.number(), sheet.name(), 1, 0, column.heading());
                faults.add(
                        new Fault(
                                top, "migration.column-missing", null, List.of(column.heading())));
            }
        }
    }

    private void read(Sheet sheet, MappingKept mapping) {
        for (Sheet.Line line : sheet.lines()) {
            var cells = new RowCells(sheet, line, mapping, faults::add);
            if (hasCellsBeyondHeadings(sheet, line)) {
                faults.add(Fault.of(cells.row(), "migration.cell-without-heading"));
            }
            PersonRow person = PersonRow.read(cells);
            if (!person.household().isEmpty()) {
                households.computeIfAbsent(person.household(), _ -> new ArrayList<>()).add(person);
            }
        }
    }

    private static boolean hasCellsBeyondHeadings(Sheet sheet, Sheet.Line line) {
        int headings = sheet.headings().size();
        return line.cells().size() > headings
                && line.cells().stream().skip(headings).anyMatch(cell -> !cell.isBlank());
    }

    List<Fault> faults() {
        return faults;
    }

    List<CarriedCase> cases() {
        return cases;
    }

    List<PersonRow> persons() {
        return households.values().stream().flatMap(List::stream).toList();
    }
}
