package org.caseledger.query.indicators;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Counts and days without any person. The unit is one run of 多機関協働 or アウトリーチ. */
public record Figures(long ledgerPosition, List<StageCount> stages, List<Days> days) {

    /** How many runs are in a stage now. */
    public record StageCount(String kind, String stage, long count) {}

    /** Days from entering one stage to entering the next, over runs that did. */
    public record Days(
            String kind, String from, String to, long count, @Nullable Double medianDays) {}
}
