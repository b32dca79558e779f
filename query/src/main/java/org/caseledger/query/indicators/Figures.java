package org.caseledger.query.indicators;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Counts and days as of a ledger position, without any person. The unit is one consultation, one run
 * of 多機関協働 or one course of アウトリーチ.
 */
public record Figures(long ledgerPosition, List<StageCount> stages, List<Days> days) {

    /** How many are in a stage now. */
    public record StageCount(String track, String stage, long count) {}

    /** Days from first entering one stage to first entering another, over those with both days. */
    public record Days(
            String track,
            String from,
            String to,
            long count,
            @Nullable Double medianDays,
            @Nullable Long longestDays) {}
}
