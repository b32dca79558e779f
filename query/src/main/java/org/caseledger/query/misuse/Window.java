package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The most that was counted in any span of a given length, or on any day. */
final class Window {

    private Window() {}

    static int most(
            List<RecordedLook> inOrder, Duration span, ToIntFunction<List<RecordedLook>> count) {
        int most = 0;
        int from = 0;
        for (int to = 0; to < inOrder.size(); to++) {
            while (inOrder.get(from).at().plus(span).isBefore(inOrder.get(to).at())) {
                from++;
            }
            most = Math.max(most, count.applyAsInt(inOrder.subList(from, to + 1)));
        }
        return most;
    }

    /** The most looks of one day of the town. */
    static int worstDay(List<RecordedLook> looks) {
        return looks.stream()
                .collect(
                        Collectors.groupingBy(
                                seen -> seen.inTown().toLocalDate(), Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }
}
