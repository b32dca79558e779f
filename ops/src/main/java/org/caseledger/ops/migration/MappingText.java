package org.caseledger.ops.migration;

import org.caseledger.command.migration.KeepMapping;
import org.caseledger.events.migration.DateStyle;
import org.caseledger.events.migration.MappedColumn;
import org.caseledger.events.migration.MappedValue;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a mapping as people write it: {@code 名前: …}, {@code 日付: 和暦 | 西暦 | 両方}, {@code 列: heading =
 * field}, {@code 値: field: word = choice}, one to a line; a line that begins with # is a comment.
 */
public final class MappingText {

    private static final Pattern LINE = Pattern.compile("(名前|日付|列|値)\\s*[:：]\\s*(.+)");
    private static final Pattern COLUMN = Pattern.compile("(.+?)\\s*[=＝]\\s*(.+)");
    private static final Pattern VALUE = Pattern.compile("(.+?)\\s*[:：]\\s*(.+?)\\s*[=＝]\\s*(.+)");
    private static final Map<String, DateStyle> STYLES =
            Map.of("和暦", DateStyle.ERA, "西暦", DateStyle.COMMON, "両方", DateStyle.BOTH);
    private static final int MOST_LINES = 500;

    private final List<MappedColumn> columns = new ArrayList<>();
    private final List<MappedValue> values = new ArrayList<>();
    private String name = "";
    private DateStyle dates = DateStyle.BOTH;

    private MappingText() {}

    /** The command that keeps this mapping; {@link FileRefused} when a line cannot be read. */
    public static KeepMapping read(String text, MunicipalityCode municipality) {
        var read = new MappingText();
        List<String> lines = text.replace("\ufeff", "").lines().map(String::strip).toList();
        if (lines.size() > MOST_LINES) {
            throw new FileRefused("migration.mapping-unreadable");
        }
        lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(read::take);
        if (read.name.isEmpty()) {
            throw new FileRefused("migration.mapping-unreadable");
        }
        return new KeepMapping(municipality, read.name, read.columns, read.values, read.dates);
    }

    private void take(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw new FileRefused("migration.mapping-unreadable");
        }
        String rest = plain(found.group(2));
        switch (found.group(1)) {
            case "名前" -> name = rest;
            case "日付" -> dates = style(rest);
            case "列" -> columns.add(column(rest));
            default -> values.add(value(rest));
        }
    }

    private static DateStyle style(String words) {
        DateStyle style = STYLES.get(words);
        if (style == null) {
            throw new FileRefused("migration.mapping-unreadable");
        }
        return style;
    }

    private static MappedColumn column(String line) {
        var found = COLUMN.matcher(line);
        if (!found.matches()) {
            throw new FileRefused("migration.mapping-unreadable");
        }
        return new MappedColumn(found.group(1), field(found.group(2)));
    }

    private static MappedValue value(String line) {
        var found = VALUE.matcher(line);
        if (!found.matches()) {
            throw new FileRefused("migration.mapping-unreadable");
        }
        return new MappedValue(field(found.group(1)), found.group(2), found.group(3));
    }

    private static MigrationField field(String words) {
        return FieldWords.named(words)
                .orElseThrow(() -> new FileRefused("migration.mapping-unreadable"));
    }

    private static String plain(String text) {
        try {
            return new Words(text).value();
        } catch (IllegalArgumentException refused) {
            throw new FileRefused("migration.mapping-unreadable", refused);
        }
    }
}
