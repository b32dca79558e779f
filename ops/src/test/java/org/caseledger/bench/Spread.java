package org.caseledger.bench;

import java.util.Arrays;
import java.util.Locale;

/** Figures of several rounds, sorted. */
record Spread(double... figures) {

    Spread {
        figures = figures.clone();
        Arrays.sort(figures);
    }

    static Spread ratio(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        for (int round = 0; round < ours.length; round++) {
            ratios[round] = ours[round] / theirs[round];
        }
        return new Spread(ratios);
    }

    double min() {
        return figures[0];
    }

    double median() {
        return percentile(50);
    }

    double max() {
        return figures[figures.length - 1];
    }

    double percentile(int percent) {
        int at = (int) Math.ceil(figures.length * percent / 100.0) - 1;
        return figures[Math.max(0, at)];
    }

    /** Minimum, median and maximum with so many decimals. */
    String text(int decimals) {
        String number = "%,." + decimals + "f";
        return String.format(
                Locale.ROOT, number + " / " + number + " / " + number, min(), median(), max());
    }
}
