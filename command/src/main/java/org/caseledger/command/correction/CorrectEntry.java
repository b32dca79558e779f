package org.caseledger.command.correction;

import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_COMPONENT_UNKNOWN;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_IS_TAKEN_BACK_ONLY;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_NAMES_A_GROUP;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_VALUE_UNFIT;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_WOULD_CHANGE_STATE;
import static org.caseledger.command.correction.CorrectionRefusal.LATER_ENTRIES_REST_ON_IT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.Correctable;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Corrects one value of an entry: words by {@code words}, a date, number or code by {@code
 * value}. What the state of the support depends on is not corrected but taken back.
 *
 * @param component name of the component, as in the act that recorded the entry; inside a list or a
 *     group, its path ({@code roles.0.task}); a sealed line of a list by its number ({@code
 *     answers.0}), one of the sheet with {@code value} saying item and answer ({@code HEALTH.TOLD})
 */
public record CorrectEntry(
        UUID stream,
        UUID entry,
        String component,
        @Nullable Words words,
        @Nullable String value,
        Words reason,
        @Nullable SaidBy saidBy)
        implements CorrectionCommand {

    @Override
    public Decision<Correction> decide(Entries entries, Circumstances now) {
        Optional<Refusal> no = WrongEntry.refusal(this, entries, now);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        WrongEntry wrong = WrongEntry.of(this, entries);
        if (wrong.isCorrection()) {
            return refuse(CORRECTION_IS_TAKEN_BACK_ONLY);
        }
        RecordComponent part = Replacement.component(wrong.event(), component).orElse(null);
        if (part == null) {
            return refuse(CORRECTION_COMPONENT_UNKNOWN);
        }
        if (isALine(wrong, part)) {
            return Correctable.lineFor(part, value, words)
                    .map(said -> withWords(said, wrong, entries, now))
                    .orElseGet(() -> refuse(CORRECTION_VALUE_UNFIT));
        }
        if (Correctable.isAGroup(part)) {
            return refuse(CORRECTION_NAMES_A_GROUP);
        }
        if (Correctable.labelledType(part).isEmpty()) {
            return withValue(wrong, part, entries, now);
        }
        return told(part, now)
                .map(said -> withWords(said, wrong, entries, now))
                .orElseGet(() -> refuse(CORRECTION_VALUE_UNFIT));
    }

    /** A line of a list that stands sealed as a whole, such as one of the sheet. */
    private boolean isALine(WrongEntry wrong, RecordComponent part) {
        return Correctable.lineType(part).isPresent()
                && Replacement.valueAt(wrong.event(), component)
                        .filter(Labelled.class::isInstance)
                        .isPresent();
    }

    /**
     * What is put under the label: words, or by {@code value} a code or a day about a person, which is
     * the day of birth and never to come.
     */
    private Optional<Words> told(RecordComponent part, Circumstances now) {
        if (Correctable.holdsWords(part)) {
            return value == null ? Optional.ofNullable(words) : Optional.empty();
        }
        return value == null || words != null
                ? Optional.empty()
                : Correctable.wordsFor(part, value)
                        .filter(said -> !isToCome(said, part, now.today()));
    }

    private static boolean isToCome(Words said, RecordComponent part, LocalDate today) {
        return Correctable.labelledType(part).filter(LocalDate.class::equals).isPresent()
                && LocalDate.parse(said.value()).isAfter(today);
    }

    private Decision<Correction> withWords(
            Words said, WrongEntry wrong, Entries entries, Circumstances now) {
        Labelled<Words> reasonKept = wrong.reason(reason, now);
        Labelled<Words> replacement =
                entries.labelOf(wrong.event(), component, now)
                        .<Labelled<Words>>map(label -> new Known<>(label, said))
                        .orElseGet(() -> wrong.reason(said, now));
        Correction correction = event(wrong, replacement, null, reasonKept);
        return entries.standsAfter(correction, now.actor())
                ? accept(correction)
                : refuse(LATER_ENTRIES_REST_ON_IT);
    }

    private Decision<Correction> withValue(
            WrongEntry wrong, RecordComponent part, Entries entries, Circumstances now) {
        Optional<String> json =
                value == null || words != null
                        ? Optional.empty()
                        : Correctable.jsonFor(part, value);
        if (json.isEmpty()) {
            return refuse(CORRECTION_VALUE_UNFIT);
        }
        EntryCorrected correction = event(wrong, null, json.get(), wrong.reason(reason, now));
        if (!fits(wrong, correction)) {
            return refuse(CORRECTION_VALUE_UNFIT);
        }
        return entries.meansTheSameAfter(correction, now.actor())
                ? accept(correction)
                : refuse(CORRECTION_WOULD_CHANGE_STATE);
    }

    private boolean fits(WrongEntry wrong, EntryCorrected correction) {
        try {
            LedgerEvent corrected = Replacement.in(wrong.event(), correction);
            return corrected.streamId().equals(stream)
                    && corrected.file().equals(wrong.event().file());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private EntryCorrected event(
            WrongEntry wrong,
            @Nullable Labelled<Words> replacement,
            @Nullable String json,
            Labelled<Words> reasonKept) {
        return new EntryCorrected(
                stream, wrong.file(), entry, component, replacement, json, reasonKept, saidBy);
    }
}
