package org.caseledger.command.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.deadline.DeadlineCommand;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.register.Facts;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Connects one stream's rules to Axon: every permitted command is handled by deciding who may know
 * of the stream, loading it, asking the rules and recording their answer. An unknown stream is no error of the framework's: it
 * is loaded empty, and its rules say what that means.
 */
public final class StreamShell {

    /** Names of metadata that a command message brings. */
    static final String MUNICIPALITY = "municipality";

    static final String STAFF = "staff";
    static final String EXPECTED_VERSION = "expectedVersion";

    private final Stream<LedgerCommand, Object, LedgerEvent> stream;
    private final LedgerPort ledger;
    private final Function<SignedIn, Actor> bootstrap;
    private final Visibility visibility;

    @SuppressWarnings("unchecked")
    StreamShell(
            Stream<?, ?, ?> stream,
            LedgerPort ledger,
            Function<SignedIn, Actor> bootstrap,
            Visibility visibility) {
        this.stream = (Stream<LedgerCommand, Object, LedgerEvent>) stream;
        this.ledger = ledger;
        this.bootstrap = bootstrap;
        this.visibility = visibility;
    }

    Repository<StreamAggregate> repository(EventStore eventStore) {
        return EventSourcingRepository.builder(StreamAggregate.class)
                .eventStore(eventStore)
                .aggregateFactory(new StreamFactory(stream))
                .build();
    }

    /** Subscribes every command of the stream; returns the way back. */
    Registration subscribe(CommandBus bus, Supplier<Repository<StreamAggregate>> repository) {
        Registration all = () -> true;
        for (Class<?> command : stream.commands().getPermittedSubclasses()) {
            Registration one =
                    bus.subscribe(command.getName(), message -> handle(message, repository.get()));
            Registration before = all;
            all = () -> before.cancel() & one.cancel();
        }
        return all;
    }

    Object handle(CommandMessage<?> message, Repository<StreamAggregate> repository)
            throws Exception {
        LedgerCommand command = (LedgerCommand) message.getPayload();
        UUID streamId = command.streamId();
        Circumstances now = circumstances(message.getMetaData());
        StreamPlace place = ledger.placeOf(now.actor().municipality(), streamId, null);
        if (!isVisible(command, place, now)) {
            throw hidden(command, now, repository);
        }
        Aggregate<StreamAggregate> aggregate = loaded(streamId, repository);
        if (place.isNowhere() && aggregate.version() != null) {
            throw new ConcurrencyException("the stream began meanwhile");
        }
        aggregate.execute(root -> decide(command, message.getMetaData(), now, aggregate, root));
        return streamId;
    }

    private Aggregate<StreamAggregate> loaded(UUID streamId, Repository<StreamAggregate> repository)
            throws Exception {
        Callable<StreamAggregate> begin = () -> new StreamAggregate(streamId.toString(), stream);
        return repository.loadOrCreate(streamId.toString(), begin);
    }

    /** The id of a stream of another kind is, for an act of this kind, the id of nothing. */
    private boolean isVisible(LedgerCommand command, StreamPlace place, Circumstances now) {
        boolean may = visibility.holds(command, place, now);
        return may && (place.isNowhere() || place.isOf(stream.name()));
    }

    /**
     * What the actor may not know of goes the way of what is not there, to the same questions: an
     * empty stream is loaded under an id that nobody bears, and its rules are asked in vain.
     */
    private NotVisible hidden(
            LedgerCommand command, Circumstances now, Repository<StreamAggregate> repository)
            throws Exception {
        UUID asked = command.streamId();
        var nobody = new UUID(~asked.getMostSignificantBits(), ~asked.getLeastSignificantBits());
        loaded(nobody, repository)
                .execute(root -> {
                    root.wouldCarryOut(command, now);
                    throw new NotVisible();
                });
        return new NotVisible();
    }

    /** Sets an entry of an existing stream right. */
    Object correct(
            CommandMessage<?> message, StreamPlace place, Repository<StreamAggregate> repository) {
        var command = (CorrectionCommand) message.getPayload();
        Circumstances now = circumstances(message.getMetaData());
        if (!isVisible(command, place, now)) {
            throw new NotVisible();
        }
        Aggregate<StreamAggregate> aggregate = repository.load(command.stream().toString());
        aggregate.execute(root -> {
            checkVersion(message.getMetaData(), aggregate.version());
            root.correct(
                    command,
                    now,
                    recordedWith(message.getMetaData(), now.actor()),
                    label -> ledger.label(now.actor().municipality(), label));
        });
        return command.stream();
    }

    /** Permanent name of the streams it serves. */
    String name() {
        return stream.name();
    }

    /** Before its first event a stream has no version to be stale: the rule says what comes first. */
    private void decide(
            LedgerCommand command,
            MetaData asked,
            Circumstances now,
            Aggregate<StreamAggregate> aggregate,
            StreamAggregate root) {
        Long seen = aggregate.version();
        if (seen != null) {
            checkVersion(asked, seen);
        }
        root.carryOut(command, now, recordedWith(asked, now.actor()));
        if (seen == null) {
            checkVersion(asked, null);
        }
    }

    private Circumstances circumstances(MetaData asked) {
        SignedIn who = AxonCommandGate.signedIn(asked);
        var facts = ledger.factsToRelyOn(who.municipality());
        return new Circumstances(
                actor(who, facts), ledger.today(), facts, ledger.moment(), who.secondFactorAt());
    }

    /** The ledger itself writes about deadlines and nowhere else; the directory does not know it. */
    private Actor actor(SignedIn who, Facts facts) {
        if (who.isLedgerItself()) {
            if (!stream.equals(DeadlineCommand.STREAM)) {
                throw new NotVisible();
            }
            return Actor.ledgerItself(who.municipality());
        }
        return Actors.resolve(who, facts, ledger.today()).orElseGet(() -> bootstrap.apply(who));
    }

    private static void checkVersion(MetaData asked, @Nullable Long version) {
        Object expected = asked.get(EXPECTED_VERSION);
        long current = version == null ? -1 : version;
        if (expected != null && !Objects.equals(expected, current)) {
            throw new VersionMismatch(current);
        }
    }

    /** What is kept with each event: who, for which organisation, in which capacity, by which act. */
    private MetaData recordedWith(MetaData asked, Actor actor) {
        return asked.withoutKeys(Set.of(EXPECTED_VERSION))
                .and("stream", stream.name())
                .and("organisation", actor.organisation().toString())
                .and("capacity", actor.capacity().name());
    }
}
