package org.caseledger.query.sentences;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.correction.Relabelling;
import org.caseledger.events.correction.RelabellingAsked;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was set right about which line, as far as the lines told to a reader say. */
public final class Amendments {

    private final Map<UUID, List<LedgerLine>> byEntry = new HashMap<>();
    private final Set<UUID> takenBack;
    private final List<Relabelling> relabellings;

    public Amendments(List<LedgerLine> lines) {
        takenBack = Remaining.takenBackIn(lines.stream().map(LedgerLine::recorded).toList());
        relabellings =
                lines.stream()
                        .map(LedgerLine::event)
                        .<Relabelling>mapMulti((event, out) -> {
                            if (event instanceof Relabelling act) {
                                out.accept(act);
                            }
                        })
                        .toList();
        for (LedgerLine line : lines) {
            if (line.event() instanceof Correction act && !takenBack.contains(line.eventId())) {
                byEntry.computeIfAbsent(act.entry(), _ -> new ArrayList<>()).add(line);
            }
        }
    }

    private List<LedgerLine> about(LedgerLine line) {
        return byEntry.getOrDefault(line.eventId(), List.of());
    }

    /** Whether the line was struck, so that nothing but its date is shown. */
    boolean closes(LedgerLine line) {
        return about(line).stream().anyMatch(each -> each.event() instanceof EntryStruck);
    }

    /** What has become of the line, in a word; null while it stands as it was recorded. */
    @Nullable String standing(LedgerLine line) {
        if (closes(line)) {
            return "誤記録のため閉鎖";
        }
        if (takenBack.contains(line.eventId())) {
            return "取消し済み";
        }
        if (about(line).isEmpty()) {
            return null;
        }
        boolean corrected =
                about(line).stream().anyMatch(each -> each.event() instanceof EntryCorrected);
        return corrected ? "訂正あり" : "再区分あり";
    }

    /** The request that a line makes for another label; null where it makes none. */
    HistoryLine.@Nullable LabelRequest request(LedgerLine line) {
        return line.event() instanceof RelabellingAsked asked
                ? new HistoryLine.LabelRequest(
                        asked.entry(),
                        relabellings.stream()
                                .noneMatch(act -> Relabelling.answers(act, line.eventId())))
                : null;
    }

    List<HistoryLine.Amendment> of(LedgerLine line, Phrases say) {
        List<HistoryLine.Amendment> shown = new ArrayList<>();
        LedgerEvent reading = line.event();
        for (LedgerLine each : about(line)) {
            switch ((Correction) each.event()) {
                case EntryCorrected act -> {
                    LedgerEvent before = reading;
                    reading = Replacement.in(before, act);
                    shown.add(
                            corrected(
                                    each,
                                    act,
                                    value(before, act, say),
                                    value(reading, act, say),
                                    say));
                }
                case EntryStruck act -> shown.add(taken(each, act, "誤記録のため閉鎖", say));
                case EntryRecordedInError act -> shown.add(taken(each, act, "取消し", say));
                case Relabelling act ->
                        shown.add(taken(each, act, RelabellingSentences.kind(act), say));
            }
        }
        return shown;
    }

    private static HistoryLine.Amendment corrected(
            LedgerLine line, EntryCorrected act, String was, String now, Phrases say) {
        return new HistoryLine.Amendment(
                line.position(),
                "訂正",
                ComponentTerms.of(act.component()),
                was,
                now,
                say.words(act.reason()),
                Terms.day(line.recordedOn()),
                HistoryLine.who(line, say));
    }

    private static HistoryLine.Amendment taken(
            LedgerLine line, Correction act, String kind, Phrases say) {
        return new HistoryLine.Amendment(
                line.position(),
                kind,
                null,
                null,
                null,
                say.words(act.reason()),
                Terms.day(line.recordedOn()),
                HistoryLine.who(line, say));
    }

    @SuppressWarnings("unchecked")
    private static String value(LedgerEvent event, EntryCorrected act, Phrases say) {
        return switch (Replacement.valueAt(event, act.component()).orElse(null)) {
            case null -> "(記載なし)";
            case Labelled<?> line when event instanceof AssessmentSheetRecorded ->
                    isAnswer(act)
                            ? say.told(
                                    (Labelled<SheetAnswer>) line, SheetAnswer.class, SheetTerms::of)
                            : say.words((Labelled<Words>) line);
            case Labelled<?> words -> say.words((Labelled<Words>) words);
            case Occurred occurred -> Terms.when(occurred);
            case LocalDate day -> Terms.day(day);
            case Enum<?> code -> ComponentTerms.of(code);
            case Object value -> value.toString();
        };
    }

    private static boolean isAnswer(EntryCorrected act) {
        return act.component().replaceAll("[^a-z]", "").equals("answers");
    }

    /** What of an entry a form offers to correct. */
    List<HistoryLine.Part> parts(LedgerLine line, Phrases phrases) {
        if (isBeyondCorrection(line.event()) || takenBack.contains(line.eventId())) {
            return List.of();
        }
        return Parts.of(line.event(), phrases);
    }

    /** A correction, and what the ledger noted by itself. */
    private static boolean isBeyondCorrection(LedgerEvent event) {
        return event instanceof Correction || event instanceof DeadlineEvent;
    }
}
