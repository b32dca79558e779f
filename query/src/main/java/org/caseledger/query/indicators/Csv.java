package org.caseledger.query.indicators;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated text that office programs open rightly and safely: UTF-8 with its mark, CRLF, each
 * cell quoted, and nothing that a spreadsheet would take for a formula.
 */
public final class Csv {

    /** Half and full width, and what spreadsheets skip before looking for a formula. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n\0";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    public Csv row(List<String> cells) {
        text.append(String.join(",", cells.stream().map(Csv::cell).toList())).append("\r\n");
        return this;
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
