package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;

import java.time.Duration;
import java.util.List;

/** One file after another within minutes: nobody reads that fast. */
final class InQuickSuccession implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.openers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.IN_QUICK_SUCCESSION,
                                        reader.staff(),
                                        null,
                                        Window.most(
                                                reader.looks(),
                                                TEN_MINUTES,
                                                InQuickSuccession::files))
                                .stream())
                .toList();
    }

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private static int files(List<RecordedLook> looks) {
        return (int) looks.stream().map(seen -> seen.look().files().getFirst()).distinct().count();
    }
}
