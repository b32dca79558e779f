package org.caseledger.query.corrections;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.correction.Relabelling;
import org.caseledger.events.disclosure.CorrectionNotified;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.RelabellingSentences;
import org.caseledger.query.sentences.Sentences;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads what was set right in a file, for those who see all of the file. */
@Component
public class CorrectionsReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public CorrectionsReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public SetRight show(SignedIn reader, OutputPath path, FileId file) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> read(look, file));
    }

    private SetRight read(Look look, FileId file) {
        look.requireFile(file);
        if (!look.seesWholeFile(file)) {
            throw new NotFound();
        }
        List<LedgerLine> lines = history.ofFile(look.sql(), file, look.position());
        List<LedgerLine> naming = new ArrayList<>(directory(look));
        naming.addAll(lines);
        var page = new Page(look, file, lines, new OpenedPhrases(look, naming));
        return new SetRight(
                file.value(),
                look.position(),
                lines.reversed().stream()
                        .filter(line -> line.event() instanceof Correction)
                        .map(line -> correction(page, line, (Correction) line.event()))
                        .toList());
    }

    private record Page(Look look, FileId file, List<LedgerLine> lines, Phrases say) {}

    private List<LedgerLine> directory(Look look) {
        return history.ofStreams(
                look.sql(),
                List.of(StreamIds.directory(look.actor().municipality())),
                look.position());
    }

    private SetRight.Correction correction(Page page, LedgerLine line, Correction act) {
        LedgerLine entry = line(page.lines(), act.entry());
        List<LedgerLine> resting = resting(page, line, act);
        List<LedgerLine> seen = resting.stream().filter(each -> isSeen(page, each)).toList();
        return new SetRight.Correction(
                line.position(),
                line.eventId(),
                kind(act),
                entry == null ? null : entry.position(),
                act.entry(),
                Sentences.of(act, page.say()),
                seen.stream().map(each -> resting(each, page.say())).toList(),
                resting.size() - seen.size(),
                recipients(page, act.entry()),
                Notices.of(page.lines(), line.eventId(), act.entry(), page.say()),
                entry == null || !page.look().actor().isMunicipalOfficer()
                        ? null
                        : new EntryReaders(page.look(), page.file(), page.lines())
                                .of(entry, page.say()));
    }

    private static String kind(Correction act) {
        return switch (act) {
            case EntryCorrected _ -> "訂正";
            case EntryStruck _ -> "誤記録のため閉鎖";
            case EntryRecordedInError _ -> "取消し";
            case Relabelling it -> RelabellingSentences.kind(it);
        };
    }

    /** Later events that relied on the entry, by a register or by naming it. */
    private List<LedgerLine> resting(Page page, LedgerLine line, Correction act) {
        Look look = page.look();
        List<LedgerLine> stream =
                history.ofStreams(look.sql(), List.of(act.stream()), look.position());
        Set<Long> positions =
                act.takesBack()
                        ? new Rested(look.sql()).on(act.entry(), line.eventId(), stream)
                        : Set.of();
        List<LedgerLine> resting = new ArrayList<>(history.at(look.sql(), positions));
        for (LedgerLine each : page.lines()) {
            boolean rests =
                    Pointing.at(act.entry(), each.event())
                            && !(each.event() instanceof CorrectionNotified);
            if (rests && !positions.contains(each.position())) {
                resting.add(each);
            }
        }
        return resting;
    }

    private static boolean isSeen(Page page, LedgerLine line) {
        return line.event().file().map(page.look()::seesWholeFile).orElse(false);
    }

    private static SetRight.Resting resting(LedgerLine line, Phrases say) {
        return new SetRight.Resting(
                line.position(),
                line.eventId(),
                Terms.day(line.recordedOn()),
                Sentences.of(line.event(), say));
    }

    private static List<SetRight.Recipient> recipients(Page page, UUID entry) {
        List<SetRight.Recipient> recipients = new ArrayList<>();
        for (LedgerLine line : page.lines()) {
            AgencyId to = receiver(line.event());
            if (to != null && Pointing.at(entry, line.event())) {
                recipients.add(
                        new SetRight.Recipient(
                                line.position(),
                                page.say().agency(to),
                                Terms.day(line.recordedOn())));
            }
        }
        return recipients;
    }

    private static @Nullable AgencyId receiver(LedgerEvent event) {
        return switch (event) {
            case InformationProvided act -> act.to();
            case EmergencyDisclosureMade act -> act.to();
            case DisclosureEvent _ -> null;
            default -> null;
        };
    }

    private static @Nullable LedgerLine line(List<LedgerLine> lines, UUID entry) {
        return lines.stream().filter(line -> line.eventId().equals(entry)).findFirst().orElse(null);
    }
}
