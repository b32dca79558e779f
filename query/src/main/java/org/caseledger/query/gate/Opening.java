package org.caseledger.query.gate;

import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Opens the envelopes of one request. A decision is made once per relation and label class, at most
 * {@value #MOST_DECISIONS} in a request, and forgotten with it.
 */
final class Opening {

    static final int MOST_DECISIONS = 30;

    private final Relations relations;
    private final Sealing sealing;
    private final Decisions decisions;
    private final KnownLabels known;
    private final Map<UUID, Verdict> byLabel = new LinkedHashMap<>();
    private final boolean freshSecondFactor;
    private final Set<Ruling> noted = new LinkedHashSet<>();

    Opening(
            Relations relations,
            Function<Set<UUID>, List<Label>> labels,
            Sealing sealing,
            AccessPolicy policy,
            boolean freshSecondFactor) {
        this.freshSecondFactor = freshSecondFactor;
        this.relations = relations;
        this.known = new KnownLabels(labels);
        this.sealing = sealing;
        this.decisions = new Decisions(policy, MOST_DECISIONS);
    }

    /** Fetches together what opening these values will need. */
    void expect(Collection<Envelope> envelopes) {
        known.expect(envelopes, relations, sealing);
    }

    <T> Labelled<T> open(Labelled<T> value, Class<T> type) {
        return switch (value) {
            case Known<T> _ -> throw new IllegalStateException("an open value came to the gate");
            case Withheld<T> withheld -> noted(withheld);
            case Sealed<T> sealed -> open(sealed, type);
        };
    }

    private <T> Withheld<T> noted(Withheld<T> withheld) {
        if (withheld.reason() == Withheld.Reason.STRUCK) {
            note(Ruling.DENIED_STRUCK);
        }
        return withheld;
    }

    private <T> Labelled<T> open(Sealed<T> sealed, Class<T> type) {
        Label stored = labelOf(sealed);
        Label permitting = permitting(sealed, stored);
        if (permitting == null) {
            return Withheld.notEntitled();
        }
        return switch (sealing.open(sealed.envelope(), stored)) {
            case Sealing.Opened.Clear(byte[] plain) -> new Known<>(permitting, read(plain, type));
            case Sealing.Opened.Gone(var destroyedOn) -> Withheld.destroyedOn(destroyedOn);
            case Sealing.Opened.NoKey() -> new Withheld<>(Withheld.Reason.KEY_DESTROYED, null);
        };
    }

    private Label labelOf(Sealed<?> sealed) {
        return known.label(sealed.envelope().labelId());
    }

    /** The labels that decide about a value now: its own, or what a 再区分 made of it. */
    List<Label> standing(Sealed<?> sealed) {
        return relations.standing(sealed.envelope().valueId(), labelOf(sealed));
    }

    /** The first of them under which the reader may open it; null when under none. */
    private @Nullable Label permitting(Sealed<?> sealed, Label stored) {
        for (Label label : relations.standing(sealed.envelope().valueId(), stored)) {
            UUID id = label == stored ? sealed.envelope().labelId() : LabelId.of(label);
            if (byLabel.computeIfAbsent(id, _ -> rulingOn(label)).permits()) {
                return label;
            }
        }
        return null;
    }

    /** Whether the reader may open a value, without opening it. */
    boolean permits(Labelled<?> value) {
        return value instanceof Sealed<?> sealed && permitting(sealed, labelOf(sealed)) != null;
    }

    /** What a correction put in the place of a whole line stands there as text. */
    private static <T> T read(byte[] plain, Class<T> type) {
        if (type != SheetAnswer.class) {
            return LedgerJson.plain().readValue(plain, type);
        }
        JsonNode read = LedgerJson.plain().readTree(plain);
        return read.isString()
                ? LedgerJson.plain().readValue(read.asString(), type)
                : LedgerJson.plain().readValue(plain, type);
    }

    /** The name for a comparison within the gate; empty when it is protected, closed or gone. */
    String compared(Labelled<Words> name) {
        if (!(name instanceof Sealed<Words> sealed)) {
            return "";
        }
        boolean closed =
                standing(sealed).stream()
                        .anyMatch(label -> label.sensitivity().compareTo(Sensitivity.S3) >= 0);
        return !closed
                        && sealing.open(sealed.envelope(), labelOf(sealed))
                                instanceof Sealing.Opened.Clear clear
                ? LedgerJson.plain().readValue(clear.plaintext(), Words.class).value()
                : "";
    }

    Relations relations() {
        return relations;
    }

    boolean permits(Label label) {
        return byLabel.computeIfAbsent(LabelId.of(label), _ -> rulingOn(label)).permits();
    }

    private Verdict rulingOn(Label label) {
        Verdict verdict = decisions.on(relations.to(label), LabelClass.of(label));
        return lacksSecondFactor(verdict, label)
                ? Verdict.of(Ruling.DENIED_SECOND_FACTOR)
                : verdict;
    }

    private boolean lacksSecondFactor(Verdict verdict, Label label) {
        return verdict.permits()
                && !freshSecondFactor
                && SecondFactor.isNeededFor(label.sensitivity());
    }

    /** What was decided, in the order in which it was. */
    List<Decided> decisions() {
        return byLabel.entrySet().stream()
                .map(each -> new Decided(each.getKey(), each.getValue().foremost()))
                .toList();
    }

    Set<Ruling> reasons() {
        Set<Ruling> reasons = new LinkedHashSet<>();
        byLabel.values().forEach(verdict -> reasons.addAll(verdict.reasons()));
        reasons.addAll(noted);
        return reasons;
    }

    /** A reason that follows from no label. */
    void note(Ruling why) {
        noted.add(why);
    }
}
