package org.caseledger.command;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.ShellUnderTest;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;

/** Plays a scenario through the Axon shell in Axon's own test fixture. */
final class AxonDriver {

    private final AggregateTestFixture<?> fixture;
    private final List<RecordedEvent> history;
    private final Circumstances now;

    AxonDriver(Stream<?, ?, ?> stream, List<RecordedEvent> history, Circumstances now) {
        this.fixture = ShellUnderTest.fixture(stream, now);
        this.history = history;
        this.now = now;
    }

    void expectEvents(LedgerCommand command, List<? extends LedgerEvent> events) {
        play(command).expectSuccessfulHandlerExecution().expectEvents(events.toArray());
    }

    void expectRefusal(LedgerCommand command, Refusal refusal) {
        play(command)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectExceptionMessage(refusal.code());
    }

    private ResultValidator<?> play(LedgerCommand command) {
        var given =
                history.isEmpty()
                        ? fixture.givenNoPriorActivity()
                        : fixture.given(history.stream().map(ShellUnderTest::stored).toList());
        return given.when(command, ShellUnderTest.askedIn(now));
    }
}
