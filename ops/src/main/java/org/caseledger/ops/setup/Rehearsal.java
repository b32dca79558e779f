package org.caseledger.ops.setup;

import org.caseledger.command.axon.Actors;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SignedIn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Plays acts by the rules that will decide them, one after another on what the ledger holds, and
 * records none: what would be refused is known before the first is recorded.
 */
final class Rehearsal {

    private static final AgencyId NO_AGENCY = new AgencyId(new UUID(0, 0));

    private final SignedIn who;
    private final LocalDate today;
    private final Function<UUID, List<LedgerEvent>> history;
    private final RehearsedFacts facts;
    private final Map<UUID, Object> states = new HashMap<>();

    Rehearsal(
            SignedIn who,
            LocalDate today,
            Facts stored,
            Function<UUID, List<LedgerEvent>> history) {
        this.who = who;
        this.today = today;
        this.history = history;
        this.facts = new RehearsedFacts(stored);
    }

    /** The registers as they would stand after what was played. */
    Facts facts() {
        return facts;
    }

    /** Why the act would be refused; empty when it would be recorded. */
    Optional<Refusal> play(LedgerCommand command) {
        return Streams.ALL.stream()
                .filter(stream -> stream.commands().isInstance(command))
                .findFirst()
                .map(stream -> play(stream, command))
                .orElseThrow();
    }

    private <C extends LedgerCommand, S, E extends LedgerEvent> Optional<Refusal> play(
            Stream<C, S, E> stream, LedgerCommand command) {
        Actor actor = actor();
        S state = state(stream, command.streamId());
        var now = new Circumstances(actor, today, facts);
        return switch (stream.decide().decide(stream.commands().cast(command), state, now)) {
            case Decision.Refused<E>(var why) -> Optional.of(why);
            case Decision.Accepted<E>(var events) -> {
                for (E event : events) {
                    state = stream.after().apply(state, event);
                    facts.record(new RecordedEvent(UUID.randomUUID(), actor, event));
                }
                states.put(command.streamId(), state);
                yield Optional.empty();
            }
        };
    }

    @SuppressWarnings("unchecked") // a stream's id leads to states of that stream only
    private <C extends LedgerCommand, S, E extends LedgerEvent> S state(
            Stream<C, S, E> stream, UUID id) {
        Object rehearsed = states.get(id);
        if (rehearsed != null) {
            return (S) rehearsed;
        }
        S state = stream.beginning();
        for (LedgerEvent event : history.apply(id)) {
            state = stream.after().apply(state, stream.events().cast(event));
        }
        return state;
    }

    /** As at the gate: the directory tells, and before there is staff an operator begins. */
    private Actor actor() {
        return Actors.resolve(who, facts, today).orElseGet(this::beginner);
    }

    private Actor beginner() {
        boolean empty = facts.findAll(StaffRegister.STAFF, "all").isEmpty();
        Capacity capacity = empty ? Capacity.SYSTEM_OPERATOR : Capacity.AGENCY_WORKER;
        return new Actor(who.municipality(), who.staff(), NO_AGENCY, capacity);
    }
}
