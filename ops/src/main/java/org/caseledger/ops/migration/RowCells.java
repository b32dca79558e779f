package org.caseledger.ops.migration;

import org.caseledger.events.migration.DateStyle;
import org.caseledger.events.migration.MappedColumn;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.value.EraDates;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PartialDates;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One line seen through a mapping: each field read as what it is to hold, or a fault told. */
final class RowCells {

    private final Sheet sheet;
    private final Sheet.Line line;
    private final MappingKept mapping;
    private final Consumer<Fault> faults;

    RowCells(Sheet sheet, Sheet.Line line, MappingKept mapping, Consumer<Fault> faults) {
        this.sheet = sheet;
        this.line = line;
        this.mapping = mapping;
        this.faults = faults;
    }

    Place place(MigrationField field) {
        int column = column(field);
        return column < 0 ? row() : at(column);
    }

    Place row() {
        return new Place(sheet.number(), sheet.name(), line.row(), 0, "");
    }

    private Place at(int column) {
        return new Place(
                sheet.number(), sheet.name(), line.row(), column + 1, sheet.headings().get(column));
    }

    void fault(MigrationField field, String key) {
        faults.accept(Fault.of(place(field), key));
    }

    void fault(Fault fault) {
        faults.accept(fault);
    }

    /** The text without the blanks around it; null when nothing stands there. */
    @Nullable String text(MigrationField field) {
        String text = raw(field);
        return text.isEmpty() ? missing(field) : text;
    }

    private @Nullable String missing(MigrationField field) {
        if (field.isNeeded()) {
            fault(field, "migration.needed");
        }
        return null;
    }

    boolean isEmpty(MigrationField field) {
        return raw(field).isEmpty();
    }

    /** A later line of a case may leave empty what its first line says, or say the same. */
    boolean agreesWith(RowCells first, MigrationField field) {
        return isEmpty(field) || raw(field).equals(first.raw(field));
    }

    private String raw(MigrationField field) {
        int column = column(field);
        return column < 0 || column >= line.cells().size() ? "" : line.cells().get(column).strip();
    }

    @Nullable Words words(MigrationField field) {
        String text = text(field);
        try {
            return text == null ? null : new Words(text);
        } catch (IllegalArgumentException refused) {
            fault(field, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(MigrationField field, Class<E> type) {
        String meaning = meaning(field);
        return meaning == null ? null : Enum.valueOf(type, meaning);
    }

    boolean yes(MigrationField field) {
        return "true".equals(meaning(field));
    }

    private @Nullable String meaning(MigrationField field) {
        String word = text(field);
        if (word == null) {
            return null;
        }
        var meaning = meaning(field, word);
        if (meaning.isEmpty()) {
            fault(Fault.choice(place(field), allowed(field)));
        }
        return meaning.orElse(null);
    }

    private Optional<String> meaning(MigrationField field, String word) {
        return mapping.values().stream()
                .filter(value -> value.field() == field && value.written().equals(word))
                .findFirst()
                .flatMap(value -> WordLists.choice(field, value.meaning()))
                .or(() -> WordLists.meaning(field, word));
    }

    /** A plain no: what is empty or cannot be read is none. */
    boolean saysNo(MigrationField field) {
        return meaning(field, raw(field)).filter("false"::equals).isPresent();
    }

    private List<String> allowed(MigrationField field) {
        List<String> own =
                mapping.values().stream()
                        .filter(value -> value.field() == field)
                        .map(value -> value.written())
                        .toList();
        return own.isEmpty() ? WordLists.words(field) : own;
    }

    @Nullable LocalDate day(MigrationField field) {
        Occurred read = partialDate(field);
        if (read != null && read.precision() != Occurred.Precision.DAY) {
            fault(field, "migration.day-needed");
            return null;
        }
        return read == null ? null : read.on();
    }

    @Nullable Occurred partialDate(MigrationField field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!isInStyle(text, column(field))) {
            fault(
                    field,
                    mapping.dates() == DateStyle.ERA
                            ? "migration.date-not-era"
                            : "migration.date-not-common");
            return null;
        }
        try {
            return PartialDates.read(text);
        } catch (IllegalArgumentException refused) {
            fault(field, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private boolean isInStyle(String text, int column) {
        return line.dates().contains(column)
                || switch (mapping.dates()) {
                    case BOTH -> true;
                    case ERA -> EraDates.looksLikeOne(text);
                    case COMMON -> !EraDates.looksLikeOne(text);
                };
    }

    private int column(MigrationField field) {
        return mapping.columns().stream()
                .filter(column -> column.field() == field)
                .map(MappedColumn::heading)
                .mapToInt(sheet.headings()::indexOf)
                .findFirst()
                .orElse(-1);
    }
}
