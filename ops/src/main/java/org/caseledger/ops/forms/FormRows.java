package org.caseledger.ops.forms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rows the lists of a form have: three, or as many as were sent, and one more where that was
 * asked for.
 *
 * @param sent the names of the fields that were sent before
 * @param more the list that is to have one more row
 */
record FormRows(Set<String> sent, @Nullable String more) {

    private static final int FEWEST = 3;
    private static final int MOST = 40;
    private static final Pattern ROW = Pattern.compile("^([^\\[]*)\\[([0-9]{1,3})](.*)$");

    static final FormRows FRESH = new FormRows(Set.of(), null);

    int of(String list) {
        int rows = FEWEST;
        for (String name : sent) {
            if (name.startsWith(list + "[")) {
                int end = name.indexOf(']', list.length());
                String number = end < 0 ? "" : name.substring(list.length() + 1, end);
                rows = Math.max(rows, number.matches("[0-9]{1,2}") ? 1 + number(number) : 0);
            }
        }
        return Math.min(MOST, list.equals(more) ? rows + 1 : rows);
    }

    /**
     * The same fields with the filled rows of each outer list moved up, so that the rows of the page
     * are the rows of the act and a fault is shown where it is.
     */
    static Map<String, List<String>> closedUp(Map<String, List<String>> fields) {
        Map<String, TreeSet<Integer>> filled = new TreeMap<>();
        fields.forEach((name, values) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches() && values.stream().anyMatch(value -> !value.isBlank())) {
                filled.computeIfAbsent(row.group(1), _ -> new TreeSet<>())
                        .add(number(row.group(2)));
            }
        });
        Map<String, List<String>> closed = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            Matcher row = ROW.matcher(name);
            if (!row.matches()) {
                closed.put(name, values);
            } else if (isFilled(filled, row)) {
                int place = new ArrayList<>(filled.get(row.group(1))).indexOf(number(row.group(2)));
                closed.put(row.group(1) + "[" + place + "]" + row.group(3), values);
            }
        });
        return closed;
    }

    private static boolean isFilled(Map<String, TreeSet<Integer>> filled, Matcher row) {
        var rows = filled.get(row.group(1));
        return rows != null && rows.contains(number(row.group(2)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
