package org.caseledger.command.decision;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The refusal of an act that holds several lines: nothing is recorded when one of them is refused,
 * and each line has its verdict.
 *
 * @param whole what is said of the act as a whole
 * @param verdicts one per line, in the order of the request; at least one says why not
 */
public record RefusedLines(Refusal whole, List<Verdict> verdicts) implements Refusal {

    /**
     * What the rules say of one line.
     *
     * @param line where it stands in the request, for example {@code decisions[1]}
     * @param why the refusal; null when nothing speaks against this line
     */
    public record Verdict(String line, @Nullable Refusal why) {}

    public RefusedLines {
        verdicts = List.copyOf(verdicts);
        if (verdicts.stream().allMatch(verdict -> verdict.why() == null)) {
            throw new IllegalArgumentException("no line is refused");
        }
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public String rule() {
        return whole.rule();
    }

    @Override
    public RuleSource source() {
        return whole.source();
    }
}
