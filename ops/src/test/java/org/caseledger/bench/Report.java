package org.caseledger.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of results, in Markdown. */
final class Report {

    private final List<String> rows = new ArrayList<>();

    Report() {
        add("what | ours | stock | ratio | goal | met");
        add("--- | --- | --- | --- | --- | ---");
    }

    private void add(String row) {
        rows.add("| " + row + " |");
        System.out.println(rows.getLast());
    }

    /** Events per second; the goal is on the median of the ratios, and 0 means there is none. */
    void rates(String what, double[] ours, double[] stock, String goal, double ratioAtLeast) {
        Spread ratio = Spread.ratio(ours, stock);
        row(what + " (events/s)", ours, stock, 0, goal, met(ratioAtLeast, ratio.median()));
    }

    /** Events per second with a goal for our own median. */
    void speed(String what, double[] ours, double[] stock, double atLeast) {
        String goal = String.format(Locale.ROOT, "≥ %,.0f", atLeast);
        row(what + " (events/s)", ours, stock, 0, goal, met(atLeast, new Spread(ours).median()));
    }

    /** Milliseconds; the goal is the most our median may be. */
    void delays(String what, double[] ours, double[] stock, double atMost) {
        String goal = atMost == 0 ? "none" : "≤ " + atMost;
        double median = new Spread(ours).median();
        row(what + " (ms)", ours, stock, 1, goal, met(-atMost, -median));
    }

    private static String met(double atLeast, double is) {
        if (atLeast == 0) {
            return "–";
        }
        return is >= atLeast ? "yes" : "**missed**";
    }

    private void row(
            String what, double[] ours, double[] stock, int decimals, String goal, String met) {
        add(
                String.join(
                        " | ",
                        what,
                        new Spread(ours).text(decimals),
                        new Spread(stock).text(decimals),
                        Spread.ratio(ours, stock).text(2),
                        goal,
                        met));
    }

    String text() {
        return String.join("\n", rows) + "\n";
    }
}
