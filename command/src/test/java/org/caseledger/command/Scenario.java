package org.caseledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.correction.Entries;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.TownTime;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Given a history, when a command is asked, then these events or that refusal. Given events may be of
 * any stream: those of the command's stream make its state, all of them fill the registers. Each
 * scenario is played twice from one text, once as plain rules and once through the Axon shell.
 */
public final class Scenario<C extends LedgerCommand, S, E extends LedgerEvent> {

    private final Stream<C, S, E> stream;
    private final List<RecordedEvent> history = new ArrayList<>();
    private Actor actor = Town.COORDINATOR;
    private LocalDate day = Town.DAY;
    private int told;
    private @Nullable LedgerCommand command;

    private Scenario(Stream<C, S, E> stream) {
        this.stream = stream;
        Town.directory().forEach(event -> add(Town.OFFICER, event, "directory"));
    }

    public static <C extends LedgerCommand, S, E extends LedgerEvent> Scenario<C, S, E> of(
            Stream<C, S, E> stream) {
        return new Scenario<>(stream);
    }

    /** The id of the n-th given event (from 0), for events that point at an earlier one. */
    public static UUID eventId(int index) {
        return named("given" + index);
    }

    public Scenario<C, S, E> given(LedgerEvent... events) {
        return given(Town.COORDINATOR, events);
    }

    public Scenario<C, S, E> given(Actor by, LedgerEvent... events) {
        for (LedgerEvent event : events) {
            add(by, event, "given");
        }
        return this;
    }

    /** How many events were given. */
    public int toldSoFar() {
        return told;
    }

    /** The n-th given event (from 0). */
    public LedgerEvent told(int index) {
        return history.stream()
                .filter(each -> each.eventId().equals(eventId(index)))
                .findFirst()
                .orElseThrow()
                .event();
    }

    public Scenario<C, S, E> by(Actor asking) {
        this.actor = asking;
        return this;
    }

    public Scenario<C, S, E> on(LocalDate today) {
        this.day = today;
        return this;
    }

    public Scenario<C, S, E> when(C asked) {
        this.command = asked;
        return this;
    }

    /** An entry of the stream is to be set right. */
    public Scenario<C, S, E> whenSettingRight(CorrectionCommand asked) {
        this.command = asked;
        return this;
    }

    public void thenSetRight(Consumer<Correction> assertions) {
        switch (setRight()) {
            case Decision.Accepted<Correction>(var events) -> {
                assertThat(events).hasSize(1).allSatisfy(assertions);
                driver().expectEvents(asked(), events);
            }
            case Decision.Refused<Correction>(var why) ->
                    throw new AssertionError("refused with " + why.name());
        }
    }

    public void thenNotSetRight(Refusal expected) {
        switch (setRight()) {
            case Decision.Accepted<Correction>(var events) ->
                    throw new AssertionError("accepted: " + events);
            case Decision.Refused<Correction>(var why) -> assertThat(why).isEqualTo(expected);
        }
        driver().expectRefusal(asked(), expected);
    }

    private Decision<Correction> setRight() {
        var entries =
                new Entries(
                        stream,
                        own(),
                        _ -> {
                            throw new AssertionError("a scenario seals nothing");
                        });
        return ((CorrectionCommand) asked()).decide(entries, circumstances());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void then(E... expected) {
        thenAccepted(events -> assertThat(events).containsExactly(expected));
    }

    public void thenAccepted(Consumer<List<E>> assertions) {
        switch (decide()) {
            case Decision.Accepted<E>(var events) -> {
                assertions.accept(events);
                events.forEach(FreeTextLabels::areThoseOfTheirSection);
                driver().expectEvents(asked(), events);
            }
            case Decision.Refused<E>(var why) ->
                    throw new AssertionError("refused with " + why.name());
        }
    }

    public void thenRefused(Refusal expected) {
        switch (decide()) {
            case Decision.Accepted<E>(var events) ->
                    throw new AssertionError("accepted: " + events);
            case Decision.Refused<E>(var why) -> assertThat(why).isEqualTo(expected);
        }
        driver().expectRefusal(asked(), expected);
    }

    private Decision<E> decide() {
        S state = stream.beginning();
        for (RecordedEvent recorded : Remaining.of(own())) {
            state = stream.after().apply(state, stream.events().cast(recorded.event()));
        }
        return stream.decide().decide(stream.commands().cast(asked()), state, circumstances());
    }

    private AxonDriver driver() {
        List<RecordedEvent> own = own();
        return new AxonDriver(stream, own, circumstances());
    }

    private Circumstances circumstances() {
        eachRegisterEntryIsWrittenByOneStream();
        RegisterFold facts = new RegisterFold(Registers.ALL);
        history.forEach(facts::record);
        return new Circumstances(actor, day, facts, TownTime.noonOf(day), TownTime.noonOf(day));
    }

    /** What the version of a stream protects is written by no other stream. */
    private void eachRegisterEntryIsWrittenByOneStream() {
        Map<String, UUID> writers = new HashMap<>();
        for (Register<?> register : Registers.ALL) {
            for (RecordedEvent each : history) {
                UUID writer = each.event().streamId();
                for (String key : register.keysTouchedBy(each)) {
                    UUID first = writers.putIfAbsent(register.name() + "/" + key, writer);
                    assertThat(first == null || first.equals(writer))
                            .as("%s/%s has one writer", register.name(), key)
                            .isTrue();
                }
            }
        }
    }

    private List<RecordedEvent> own() {
        return history.stream().filter(each -> isOfThisStream(each.event())).toList();
    }

    private boolean isOfThisStream(LedgerEvent event) {
        boolean ofThisKind = stream.events().isInstance(event) || event instanceof Correction;
        return ofThisKind && event.streamId().equals(asked().streamId());
    }

    private LedgerCommand asked() {
        if (command == null) {
            throw new AssertionError("the scenario asks nothing");
        }
        return command;
    }

    private void add(Actor by, LedgerEvent event, String kind) {
        String name = kind.equals("given") ? "given" + told++ : kind + history.size();
        history.add(new RecordedEvent(named(name), by, event));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
