package org.caseledger.command.correction;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.StrictestLabel;
import org.caseledger.events.privacy.Withheld;
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

    /** The label that a component of an entry stands under, as strict as it ever was. */
    Optional<Label> labelOf(LedgerEvent event, String component, Circumstances now) {
        return Replacement.valueAt(event, component).flatMap(each -> labelOf(each, now));
    }

    /** The strictest label of all that an entry says, for the reason of its correction. */
    Optional<Label> strictestLabelOf(LedgerEvent event, Circumstances now) {
        List<Label> labels =
                Replacement.labelled(event).flatMap(value -> labelOf(value, now).stream()).toList();
        return labels.isEmpty() ? Optional.empty() : Optional.of(StrictestLabel.of(labels));
    }

    private Optional<Label> labelOf(Object value, Circumstances now) {
        if (!(value instanceof Labelled<?> labelled)) {
            return Optional.empty();
        }
        return switch (labelled) {
            case Known<?> known -> Optional.of(known.label());
            case Sealed<?> sealed -> Optional.of(strictest(StandingValue.of(sealed, this, now)));
            case Withheld<?> _ -> Optional.empty();
        };
    }

    /** What a consent has opened is not open in what is written about it. */
    private static Label strictest(StandingValue value) {
        return StrictestLabel.of(List.of(value.sealed(), value.from()));
    }

    /** The sealed value at a place of an entry, and what corrections have put in that place. */
    List<Sealed<?>> sealedAt(UUID entry, String component) {
        List<Sealed<?>> values = new ArrayList<>();
        find(entry)
                .flatMap(found -> Replacement.valueAt(found.event(), component))
                .ifPresent(value -> addSealed(value, values));
        if (!values.isEmpty()) {
            history.stream()
                    .map(RecordedEvent::event)
                    .filter(event ->
                            event instanceof EntryCorrected made
                                    && made.entry().equals(entry)
                                    && made.component().equals(component))
                    .forEach(event -> addSealed(((EntryCorrected) event).words(), values));
        }
        return values;
    }

    private static void addSealed(@Nullable Object value, List<Sealed<?>> values) {
        if (value instanceof Sealed<?> sealed) {
            values.add(sealed);
        }
    }
}
