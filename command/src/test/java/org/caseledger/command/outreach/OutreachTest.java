package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.outreach.A51.ATTEMPT;
import static org.caseledger.command.outreach.A51.CLOSED;
import static org.caseledger.command.outreach.A51.CONNECTED;
import static org.caseledger.command.outreach.A51.CONTACT;
import static org.caseledger.command.outreach.A51.OPENED;
import static org.caseledger.command.outreach.A51.PLAN;
import static org.caseledger.command.outreach.A51.SIGNAL;
import static org.caseledger.command.outreach.A51.STABLE;
import static org.caseledger.command.outreach.A51.SWITCHED;

import org.caseledger.events.outreach.OutreachEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class OutreachTest {

    static Stream<List<OutreachEvent>> impossibleHistories() {
        Stream<List<OutreachEvent>> notOpen =
                Stream.of(PLAN, ATTEMPT, CONTACT, SWITCHED, CONNECTED, STABLE, CLOSED)
                        .map(event -> List.of(SIGNAL, event));
        Stream<List<OutreachEvent>> others =
                Stream.of(
                        List.of(PLAN),
                        List.of(ATTEMPT),
                        List.of(OPENED, OPENED),
                        List.of(OPENED, CLOSED, OPENED),
                        List.of(OPENED, CLOSED, SIGNAL),
                        List.of(OPENED, CLOSED, ATTEMPT),
                        List.of(OPENED, CLOSED, CLOSED));
        return Stream.concat(notOpen, others);
    }

    @ParameterizedTest
    @MethodSource("impossibleHistories")
    void an_impossible_history_is_not_read(List<OutreachEvent> history) {
        assertThatThrownBy(() -> read(history)).isInstanceOf(IllegalStateException.class);
    }

    private static void read(List<OutreachEvent> history) {
        Outreach outreach = new Outreach.Unknown();
        for (OutreachEvent event : history) {
            outreach = outreach.after(event);
        }
    }
}
