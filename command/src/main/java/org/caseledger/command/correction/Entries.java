package org.caseledger.command.correction;

import org.caseledger.command.decision.Stream;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.register.CorrectionRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Refold;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.Registers;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The history of one stream as the rules of correction see it: its entries, and what would become of
 * the stream's state and of the registers with one correction more.
 *
 * @param labels what stands under a label id, for values that are sealed
 */
public record Entries(
        Stream<?, ?, ?> stream, List<RecordedEvent> history, Function<UUID, Label> labels) {

    private static final UUID ASKED = new UUID(0, 0);

    /** What the stream means: its state and the entries it keeps in registers. */
    private record Meaning(Object state, Map<String, Map<String, @Nullable Object>> registers) {}

    public Entries {
        history = List.copyOf(history);
    }

    Optional<RecordedEvent> find(UUID entry) {
        return history.stream().filter(each -> each.eventId().equals(entry)).findFirst();
    }

    boolean isTakenBack(UUID entry) {
        return Remaining.takenBackIn(history).contains(entry);
    }

    /** Whether what remains after the correction is still a history that could have happened. */
    boolean standsAfter(Correction correction, Actor actor) {
        try {
            meaning(with(correction, actor));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    /** Whether the correction leaves the state and all registers as they are. */
    boolean meansTheSameAfter(Correction correction, Actor actor) {
        return standsAfter(correction, actor)
                && meaning(history).equals(meaning(with(correction, actor)));
    }

    private List<RecordedEvent> with(Correction correction, Actor actor) {
        List<RecordedEvent> more = new ArrayList<>(history);
        more.add(new RecordedEvent(ASKED, actor, correction));
        return more;
    }

    private Meaning meaning(List<RecordedEvent> events) {
        Map<String, Map<String, @Nullable Object>> registers = new HashMap<>();
        for (Register<?> register : Registers.ALL) {
            if (register == CorrectionRegister.CORRECTION) {
                continue; // it holds the correction itself, which changes nothing else
            }
            registers.put(register.name(), new HashMap<>(Refold.of(register, events)));
        }
        return new Meaning(StreamState.of(stream, events), registers);
    }

    /** The label that a component of an entry stands under. */
    Optional<Label> labelOf(LedgerEvent event, String component) {
        return Replacement.valueAt(event, component).flatMap(this::labelOf);
    }

    /** The label of the most sensitive component of an entry, for the reason of its correction. */
    Optional<Label> strictestLabelOf(LedgerEvent event) {
        return Replacement.labelled(event)
                .flatMap(value -> labelOf(value).stream())
                .max((one, other) -> one.sensitivity().compareTo(other.sensitivity()));
    }

    private Optional<Label> labelOf(Object value) {
        if (!(value instanceof Labelled<?> labelled)) {
            return Optional.empty();
        }
        return switch (labelled) {
            case Known<?> known -> Optional.of(known.label());
            case Sealed<?>(var envelope) -> Optional.of(labels.apply(envelope.labelId()));
            default -> Optional.empty();
        };
    }
}
