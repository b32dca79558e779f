package org.caseledger.command.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The shell of one stream inside Axon's fixture, with the circumstances of a scenario. */
public final class ShellUnderTest {

    private ShellUnderTest() {}

    public static AggregateTestFixture<?> fixture(Stream<?, ?, ?> stream, Circumstances now) {
        var fixture = new AggregateTestFixture<>(StreamAggregate.class);
        var shell =
                new StreamShell(
                        stream, new Given(now, stream.name()), _ -> now.actor(), (_, _, _) -> true);
        var place = new StreamPlace(stream.name(), null, null);
        var repository = shell.repository(fixture.getEventStore());
        fixture.registerRepository(repository);
        for (Class<?> command : stream.commands().getPermittedSubclasses()) {
            fixture.registerCommandHandler(
                    command, message -> shell.handle((CommandMessage<?>) message, repository));
        }
        for (Class<?> command : CorrectionCommand.class.getPermittedSubclasses()) {
            fixture.registerCommandHandler(
                    command,
                    message -> shell.correct((CommandMessage<?>) message, place, repository));
        }
        return fixture;
    }

    /** An event as it is read from the ledger: with its id and the one who recorded it. */
    public static EventMessage<?> stored(RecordedEvent recorded) {
        Actor actor = recorded.actor();
        return new GenericEventMessage<>(
                recorded.event(),
                MetaData.from(askedBy(actor))
                        .and("eventId", recorded.eventId().toString())
                        .and("organisation", actor.organisation().toString())
                        .and("capacity", actor.capacity().name()));
    }

    /** As the gate asks: by whom, and when they showed a second factor. */
    public static Map<String, ?> askedIn(Circumstances now) {
        Map<String, Object> asked = new HashMap<>(askedBy(now.actor()));
        if (now.secondFactorAt() != null) {
            asked.put(AxonCommandGate.SECOND_FACTOR, now.secondFactorAt().toString());
        }
        return asked;
    }

    private static Map<String, ?> askedBy(Actor actor) {
        return Map.of(
                StreamShell.MUNICIPALITY,
                actor.municipality().value(),
                StreamShell.STAFF,
                actor.staff().toString());
    }

    private record Given(Circumstances now, String kind) implements LedgerPort {

        @Override
        public StreamPlace placeOf(
                MunicipalityCode municipality, UUID stream, @Nullable UUID entry) {
            return new StreamPlace(kind, null, null);
        }

        @Override
        public Facts factsToRelyOn(MunicipalityCode municipality) {
            return now.facts();
        }

        @Override
        public Instant moment() {
            return now.at();
        }

        @Override
        public LocalDate today() {
            return now.today();
        }

        @Override
        public Label label(MunicipalityCode municipality, UUID labelId) {
            throw new IllegalStateException("a scenario seals nothing");
        }

        @Override
        public Optional<Recorded> firstAnswer(SignedIn who, RecordingConditions conditions) {
            return Optional.empty();
        }

        @Override
        public Recorded takeRecorded() {
            throw new IllegalStateException("a scenario records nothing");
        }
    }
}
