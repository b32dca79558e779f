package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/** The most that was counted in any span of a given length. */
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
}
