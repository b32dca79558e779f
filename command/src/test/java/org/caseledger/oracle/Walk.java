package org.caseledger.oracle;

import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.command.household.HouseholdCommand;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.oracle.model.History;
import org.caseledger.oracle.model.Mihon;
import org.caseledger.oracle.model.NaiveModel;
import org.caseledger.oracle.model.Told;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One story of the town: what the rules remember of it, and beside it what the model does. */
final class Walk {

    private final RegisterFold facts = new RegisterFold(Registers.ALL);
    private final Map<String, Object> states = new HashMap<>();
    private final History history = new History();
    private final List<UUID> told = new ArrayList<>();
    private LocalDate today = Mihon.FIRST_DAY;
    private long recorded;

    Walk() {
        TownFacts.all().forEach(this::settle);
    }

    private void settle(LedgerEvent event) {
        take(Mihon.WELFARE.staff(), event);
        if (event instanceof HouseholdEvent) {
            fold(HouseholdCommand.STREAM, event);
        }
    }

    private <C extends LedgerCommand, S, E extends LedgerEvent> void fold(
            Stream<C, S, E> stream, LedgerEvent event) {
        String key = stream.name() + event.streamId();
        @SuppressWarnings("unchecked")
        S state = (S) states.getOrDefault(key, stream.beginning());
        states.put(key, stream.after().apply(state, stream.events().cast(event)));
    }

    LocalDate today() {
        return today;
    }

    /** The ids of what was recorded since the town was settled. */
    List<UUID> told() {
        return told;
    }

    void later(int days) {
        today = today.plusDays(days);
    }

    /** What the model says against an act now. */
    Set<String> against(LedgerCommand command, Actor by) {
        return NaiveModel.against(history, Telling.of(command, by, today));
    }

    /** Asks the rules and the model; null when they agree, else what each of them says. */
    @Nullable String play(LedgerCommand command, Actor by) {
        Told asked = Telling.of(command, by, today);
        Set<String> against = NaiveModel.against(history, asked);
        Stream<?, ?, ?> stream = streamOf(command);
        String verdict;
        try {
            verdict = verdict(stream, command, by, asked);
        } catch (IllegalStateException | IllegalArgumentException e) {
            verdict = "failed: " + e.getMessage();
        }
        boolean agreed = verdict.isEmpty() ? against.isEmpty() : against.contains(verdict);
        Coverage.note(asked.act(), verdict);
        return agreed ? null : difference(asked, verdict, against);
    }

    private String difference(Told asked, String verdict, Set<String> against) {
        return "%s: rules %s, model %s; %s by %s on %s"
                .formatted(
                        asked.act(),
                        verdict.isEmpty() ? "accept" : verdict,
                        against,
                        asked.said(),
                        asked.by().capacity(),
                        asked.on());
    }

    /** Empty when accepted, and then taken in; else the code of the refusal. */
    private <C extends LedgerCommand, S, E extends LedgerEvent> String verdict(
            Stream<C, S, E> stream, LedgerCommand command, Actor by, Told asked) {
        String key = stream.name() + command.streamId();
        @SuppressWarnings("unchecked")
        S state = (S) states.getOrDefault(key, stream.beginning());
        var now = new Circumstances(by, today, facts);
        return switch (stream.decide().decide(stream.commands().cast(command), state, now)) {
            case Decision.Refused<E>(var why) -> why.code();
            case Decision.Accepted<E>(var events) -> {
                List<UUID> ids = new ArrayList<>();
                for (E event : events) {
                    state = stream.after().apply(state, event);
                    ids.add(take(by, event));
                }
                states.put(key, state);
                told.addAll(ids);
                history.add(asked, ids);
                yield "";
            }
        };
    }

    private UUID take(Actor by, LedgerEvent event) {
        UUID id = new UUID(0x4001L, 0x8000000000000000L | ++recorded);
        facts.record(new RecordedEvent(id, by, event));
        return id;
    }

    private static Stream<?, ?, ?> streamOf(LedgerCommand command) {
        return Streams.ALL.stream()
                .filter(stream -> stream.commands().isInstance(command))
                .findFirst()
                .orElseThrow();
    }
}
