package org.caseledger.query.gate;

import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.query.ledger.LedgerLine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

/** The registers as they stood at a position, folded from the events and moving forward only. */
final class FactsThen {

    private final RegisterFold fold = new RegisterFold(Registers.ALL);
    private final Deque<LedgerLine> waiting = new ArrayDeque<>();
    private final LongFunction<List<LedgerLine>> next;
    private long fetched;

    /**
     * @param next the events after a position, some at a time; none at the end
     */
    FactsThen(LongFunction<List<LedgerLine>> next) {
        this.next = next;
    }

    Facts at(long position) {
        while (true) {
            if (waiting.isEmpty() && !fetch()) {
                return fold;
            }
            if (waiting.getFirst().position() > position) {
                return fold;
            }
            fold.record(waiting.removeFirst().recorded());
        }
    }

    private boolean fetch() {
        List<LedgerLine> more = next.apply(fetched);
        waiting.addAll(more);
        if (!more.isEmpty()) {
            fetched = more.getLast().position();
        }
        return !more.isEmpty();
    }
}
