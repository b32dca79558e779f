package org.caseledger.ops.migration;

import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Plays the acts of a file by the very rules that will decide them, in memory, on top of what the
 * ledger holds. Nothing of it is recorded.
 */
final class Rehearsal {

    private final Actor actor;
    private final LocalDate today;
    private final RegisterFold played = new RegisterFold(Registers.ALL);
    private final Facts facts;
    private final Map<UUID, Object> states = new HashMap<>();

    Rehearsal(Actor actor, LocalDate today, Facts ledger) {
        this.actor = actor;
        this.today = today;
        this.facts = new OnTop(played, new Remembered(ledger, new HashMap<>()));
    }

    /** The rule's reason to refuse, if it has one; otherwise the act counts as done from now on. */
    Optional<Refusal> play(LedgerCommand command) {
        Stream<LedgerCommand, Object, LedgerEvent> stream = streamOf(command);
        Object state = states.getOrDefault(command.streamId(), stream.beginning());
        var now = new Circumstances(actor, today, facts);
        return switch (stream.decide().decide(command, state, now)) {
            case Decision.Refused<LedgerEvent>(var why) -> Optional.of(why);
            case Decision.Accepted<LedgerEvent>(var events) -> {
                for (LedgerEvent event : events) {
                    state = stream.after().apply(state, event);
                    played.record(new RecordedEvent(UUID.randomUUID(), actor, event));
                }
                states.put(command.streamId(), state);
                yield Optional.empty();
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Stream<LedgerCommand, Object, LedgerEvent> streamOf(LedgerCommand command) {
        return (Stream<LedgerCommand, Object, LedgerEvent>)
                Streams.ALL.stream()
                        .filter(stream ->
                                Arrays.asList(stream.commands().getPermittedSubclasses())
                                        .contains(command.getClass()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Asks the ledger once for each thing; it stands still for as long as a rehearsal takes. */
    private record Remembered(Facts ledger, Map<String, Object> answers) implements Facts {

        @Override
        @SuppressWarnings("unchecked")
        public <V> Optional<Fact<V>> find(Register<V> register, String key) {
            return (Optional<Fact<V>>)
                    answers.computeIfAbsent(
                            "=" + register.name() + "/" + key, _ -> ledger.find(register, key));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
            return (List<Fact<V>>)
                    answers.computeIfAbsent(
                            "*" + register.name() + "/" + lookup,
                            _ -> ledger.findAll(register, lookup));
        }
    }

    /** What was played covers what the ledger holds under the same key. */
    private record OnTop(RegisterFold above, Facts below) implements Facts {

        @Override
        public <V> Optional<Fact<V>> find(Register<V> register, String key) {
            return above.find(register, key).or(() -> below.find(register, key));
        }

        @Override
        public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
            List<Fact<V>> all = new ArrayList<>(above.findAll(register, lookup));
            below.findAll(register, lookup).stream()
                    .filter(fact -> above.find(register, fact.key()).isEmpty())
                    .forEach(all::add);
            return all;
        }
    }
}
