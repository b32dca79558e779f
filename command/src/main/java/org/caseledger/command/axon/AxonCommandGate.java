package org.caseledger.command.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Records through Axon's command bus. When somebody else's append came between reading and writing,
 * the act is decided anew on what stands now: a consent withdrawn a moment ago is seen, and the rule
 * answers instead of the race.
 */
public final class AxonCommandGate implements CommandGate {

    static final String SECOND_FACTOR = "secondFactorAt";

    private static final int ATTEMPTS = 6;

    private final CommandBus bus;
    private final EventStore eventStore;
    private final LedgerPort ledger;

    public AxonCommandGate(
            CommandBus bus,
            EventStore eventStore,
            LedgerPort ledger,
            List<Stream<?, ?, ?>> streams) {
        this.bus = bus;
        this.eventStore = eventStore;
        this.ledger = ledger;
        var corrections = new CorrectionShell(ledger);
        for (Stream<?, ?, ?> stream : streams) {
            StreamShell shell =
                    new StreamShell(
                            stream,
                            ledger,
                            Bootstrap.of(stream, ledger),
                            AxonCommandGate::mayBeAsked);
            var repository = shell.repository(eventStore);
            shell.subscribe(bus, () -> repository);
            corrections.serves(shell, repository);
        }
        corrections.subscribe(bus);
    }

    /** Whoever may not know of a file hears that it is not there, before hearing of their rights. */
    private static boolean mayBeAsked(LedgerCommand command, StreamPlace place, Circumstances now) {
        if (!FilesConcerned.areVisible(command, place, now)) {
            return false;
        }
        if (MayRecord.check(command, now.actor())) {
            return true;
        }
        if (place.isNowhere() && FilesConcerned.goesOn(command)) {
            return false;
        }
        throw new NotEntitled();
    }

    /** Whether acts go over this very bus into this very store. */
    public boolean isWiredTo(CommandBus otherBus, EventStore otherStore) {
        return bus == otherBus && eventStore == otherStore;
    }

    @Override
    public Recorded record(
            SignedIn who, String actName, LedgerCommand command, RecordingConditions conditions) {
        try {
            return ledger.firstAnswer(who, conditions)
                    .orElseGet(() -> decideAndAppend(who, actName, command, conditions));
        } catch (EventStoreException unreachable) {
            throw new OutcomeUnknown(unreachable);
        }
    }

    private Recorded decideAndAppend(
            SignedIn who, String actName, LedgerCommand command, RecordingConditions conditions) {
        RuntimeException conflict = new IllegalStateException("not attempted");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                dispatch(new GenericCommandMessage<>(command, asked(who, actName, conditions)));
                return ledger.takeRecorded();
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                conflict = e;
                pause(attempt);
            }
        }
        throw new OutcomeUnknown(conflict);
    }

    private void dispatch(CommandMessage<?> message) {
        var answer = new AtomicReference<CommandResultMessage<?>>();
        bus.dispatch(message, (_, result) -> answer.set(result));
        CommandResultMessage<?> result = answer.get();
        if (result != null && result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        if (failure instanceof CommandExecutionException && failure.getCause() != null) {
            return unwrapped(failure.getCause());
        }
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    private MetaData asked(SignedIn who, String actName, RecordingConditions conditions) {
        MetaData asked =
                MetaData.from(
                        Map.of(
                                StreamShell.MUNICIPALITY,
                                who.municipality().value(),
                                StreamShell.STAFF,
                                who.staff().toString(),
                                "command",
                                actName));
        if (conditions.expectedVersion() != null) {
            asked = asked.and(StreamShell.EXPECTED_VERSION, conditions.expectedVersion());
        }
        if (conditions.key() != null) {
            asked = asked.and("key", conditions.key());
        }
        if (conditions.requestHash() != null) {
            asked = asked.and("requestHash", conditions.requestHash());
        }
        if (who.secondFactorAt() != null) {
            asked = asked.and(SECOND_FACTOR, who.secondFactorAt().toString());
        }
        Instant story = ledger.storyTime();
        if (story != null) {
            asked = asked.and("storyTime", story.toString());
        }
        return asked;
    }

    static SignedIn signedIn(MetaData asked) {
        return new SignedIn(
                new MunicipalityCode(text(asked, StreamShell.MUNICIPALITY)),
                StaffId.of(text(asked, StreamShell.STAFF)),
                asked.get(SECOND_FACTOR) instanceof String shown ? Instant.parse(shown) : null);
    }

    private static String text(MetaData asked, String name) {
        return (String) Objects.requireNonNull(asked.get(name), name);
    }

    /** Lets the other append finish; longer with each attempt, and never two waiters in step. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 4L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
