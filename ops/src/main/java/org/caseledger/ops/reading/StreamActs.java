package org.caseledger.ops.reading;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.command.axon.Actors;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordedMessages;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.axon.StreamsNextActs;
import org.caseledger.command.consent.WithdrawConsent;
import org.caseledger.command.correction.StreamState;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.Stream;
import org.caseledger.command.disclosure.DisclosureCommand;
import org.caseledger.command.disclosure.DisclosureNextActs;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.AllowedActs;
import org.caseledger.command.http.Stopped;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.PostgresFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

/** What may be done next with a stream, asked of the same rules that decide the acts. */
public final class StreamActs implements AllowedActs {

    private final EventStore events;
    private final DataSource app;
    private final LedgerClock clock;

    public StreamActs(EventStore events, DataSource app, LedgerClock clock) {
        this.events = events;
        this.app = app;
        this.clock = clock;
    }

    /** A stream as it stands: its kind, its version, and each act with what blocks it. */
    public record Standing(UUID stream, String kind, long version, List<NextAct> acts) {

        private static Standing nothing(UUID stream) {
            return new Standing(stream, "", -1, List.of());
        }
    }

    /** The streams one after the other, their facts read once. */
    public List<Standing> of(SignedIn who, List<UUID> streams) {
        return of(who, streams, facts(who));
    }

    /**
     * Those begun in a file, what somebody was asked to begin in it and has not yet, and the first
     * disclosure while there is none.
     */
    public List<Standing> ofFile(SignedIn who, FileId file, List<UUID> begun) {
        Facts facts = facts(who);
        List<UUID> streams = new ArrayList<>(begun);
        facts.findAll(ReferralRegister.REFERRAL, Lookups.file(file)).stream()
                .map(referral -> UUID.fromString(referral.key()))
                .filter(asked -> !begun.contains(asked))
                .forEach(streams::add);
        List<Standing> all = new ArrayList<>(of(who, streams, facts));
        if (!begun.contains(StreamIds.disclosure(file))) {
            all.add(firstDisclosure(who, file, facts));
        }
        return all;
    }

    private Standing firstDisclosure(SignedIn who, FileId file, Facts facts) {
        UUID stream = StreamIds.disclosure(file);
        return circumstances(who, facts)
                .filter(now -> isToldOfAll(file, now))
                .map(now -> DisclosureNextActs.first(file, now))
                .map(acts -> new Standing(stream, DisclosureCommand.STREAM.name(), -1, acts))
                .orElseGet(() -> Standing.nothing(stream));
    }

    private Facts facts(SignedIn who) {
        return new RememberedFacts(PostgresFacts.of(app, who.municipality().value()));
    }

    private List<Standing> of(SignedIn who, List<UUID> streams, Facts facts) {
        return circumstances(who, facts)
                .map(now -> streams.stream().map(stream -> of(who, stream, now)).toList())
                .orElseGet(() -> streams.stream().map(Standing::nothing).toList());
    }

    private Optional<Circumstances> circumstances(SignedIn who, Facts facts) {
        return Actors.resolve(who, facts, clock.today())
                .map(actor ->
                        new Circumstances(
                                actor, clock.today(), facts, clock.now(), who.secondFactorAt()));
    }

    @Override
    public List<Act> allowedNow(SignedIn who, UUID stream) {
        List<Class<?>> allowed =
                of(who, List.of(stream)).getFirst().acts().stream()
                        .filter(NextAct::isPossible)
                        .<Class<?>>map(NextAct::command)
                        .toList();
        return TableOfActs.ALL.stream().filter(act -> allowed.contains(act.command())).toList();
    }

    @Override
    public Optional<Stopped> stoppedBy(SignedIn who, Act act, Recorded recorded) {
        return act.command() == WithdrawConsent.class
                ? inUnitOfWork(who, () -> StoppedByWithdrawal.in(events, recorded))
                : Optional.empty();
    }

    private Standing of(SignedIn who, UUID stream, Circumstances now) {
        return inUnitOfWork(who, () -> replay(stream, now));
    }

    private static <R> R inUnitOfWork(SignedIn who, Callable<R> reading) {
        var asked =
                new GenericMessage<>("next acts")
                        .andMetaData(Map.of("municipality", who.municipality().value()));
        return DefaultUnitOfWork.startAndGet(asked).executeWithResult(reading).getPayload();
    }

    private Standing replay(UUID id, Circumstances now) {
        List<RecordedEvent> history = new ArrayList<>();
        long version = -1;
        var messages = events.readEvents(id.toString());
        while (messages.hasNext()) {
            var message = messages.next();
            history.add(RecordedMessages.of(message));
            version = message.getSequenceNumber();
        }
        Optional<Stream<?, ?, ?>> kind = kind(history);
        if (kind.isEmpty()) {
            return asked(id, now);
        }
        Stream<?, ?, ?> stream = kind.get();
        if (!isToldOfAll(history, now)) {
            return new Standing(id, stream.name(), version, List.of());
        }
        Object state = StreamState.of(stream, history);
        return new Standing(id, stream.name(), version, StreamsNextActs.of(stream, id, state, now));
    }

    /** A referral or nomination that waits is taken up by the act that begins its stream. */
    private static Standing asked(UUID id, Circumstances now) {
        return now.facts()
                .value(ReferralRegister.REFERRAL, id.toString())
                .filter(asked -> isToldOfAll(asked.fileId(), now))
                .map(asked ->
                        new Standing(
                                id,
                                StreamsNextActs.streamOf(asked).name(),
                                -1,
                                List.of(StreamsNextActs.takingUp(id, asked, now))))
                .orElseGet(() -> Standing.nothing(id));
    }

    /** What can be done next tells what stands open; whoever was told a part learns no more by it. */
    private static boolean isToldOfAll(List<RecordedEvent> history, Circumstances now) {
        return history.stream()
                .flatMap(recorded -> recorded.event().file().stream())
                .distinct()
                .allMatch(file -> isToldOfAll(file, now));
    }

    private static boolean isToldOfAll(FileId file, Circumstances now) {
        return FileCircle.isToldOfAll(now.actor(), file, now.facts(), now.today());
    }

    private static Optional<Stream<?, ?, ?>> kind(List<RecordedEvent> history) {
        return history.stream()
                .map(RecordedEvent::event)
                .filter(event -> !(event instanceof Correction))
                .findFirst()
                .flatMap(first ->
                        Streams.ALL.stream()
                                .filter(stream -> stream.events().isInstance(first))
                                .findFirst());
    }
}
