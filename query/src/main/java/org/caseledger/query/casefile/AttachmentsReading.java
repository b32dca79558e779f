package org.caseledger.query.casefile;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.value.FileId;
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
import org.caseledger.query.sentences.Sentences;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The scans of a file: which there are for this reader, and to which entries one may be attached. */
@Component
public class AttachmentsReading {

    private static final int WORDS_OF_A_CHOICE = 60;

    private final ReadGate gate;
    private final LedgerHistory history;

    private final AsOf asOf;

    public AttachmentsReading(ReadGate gate, LedgerHistory history, AsOf asOf) {
        this.gate = gate;
        this.history = history;
        this.asOf = asOf;
    }

    /** What is asked for: a file, now or as of a moment. */
    public record Asked(FileId file, @Nullable String asOf) {}

    /**
     * The scans whose label the reader may open today; others are for this reader not there. To an
     * entry as it stood then nothing is attached.
     */
    public FileAttachments list(SignedIn reader, OutputPath path, Asked asked) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> list(look, path, asked));
    }

    /**
     * The entry that somebody wants to attach a scan to.
     *
     * @throws NotFound where the entry is not of the file, or this reader may not open all of it
     */
    public AttachableEntry entry(SignedIn reader, FileId file, UUID entry) {
        return gate.look(
                reader,
                OutputPath.ATTACHING,
                ReadingPurpose.CASE_WORK,
                look -> entry(look, file, entry));
    }

    private FileAttachments list(Look look, OutputPath path, Asked asked) {
        FileId file = asked.file();
        look.requireFile(file);
        long position = asOf.position(look, asked.asOf());
        boolean now = position == look.position();
        List<LedgerLine> told = now ? told(look, file) : toldThen(look, file, position);
        List<LedgerLine> naming =
                new ArrayList<>(
                        history.ofStreams(
                                look.sql(),
                                List.of(StreamIds.directory(look.actor().municipality())),
                                look.position()));
        naming.addAll(told);
        var say = new OpenedPhrases(look, naming);
        boolean choosing = now && path == OutputPath.FILE_ATTACHMENTS_PAGE;
        return new FileAttachments(
                file.value(),
                position,
                now,
                look.position(),
                new AttachmentLines(look, told, say).shown(),
                choosing ? choices(look, file, told, say) : List.of());
    }

    private List<FileAttachments.Choice> choices(
            Look look, FileId file, List<LedgerLine> told, Phrases say) {
        Set<UUID> takenBack = takenBack(told);
        List<FileAttachments.Choice> choices = new ArrayList<>();
        for (LedgerLine line : told.reversed()) {
            if (!(line.event() instanceof Correction)
                    && !(line.event() instanceof ScanAttached)
                    && !takenBack.contains(line.eventId())
                    && EntryLabels.permits(look, file, line)) {
                choices.add(
                        new FileAttachments.Choice(
                                line.eventId(), line.position(), words(line, say)));
            }
        }
        return choices;
    }

    private static String words(LedgerLine line, Phrases say) {
        String sentence = Terms.day(line.recordedOn()) + " " + Sentences.of(line.event(), say);
        return sentence.codePointCount(0, sentence.length()) <= WORDS_OF_A_CHOICE
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, WORDS_OF_A_CHOICE)) + "…";
    }

    private AttachableEntry entry(Look look, FileId file, UUID entry) {
        List<LedgerLine> told = told(look, file);
        LedgerLine line =
                told.stream()
                        .filter(each -> each.eventId().equals(entry))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!EntryLabels.permits(look, file, line)) {
            throw new NotFound();
        }
        return new AttachableEntry(
                line.event().streamId(),
                entry,
                EntryLabels.ofPaper(look, file, line),
                takenBack(told).contains(entry),
                line.event() instanceof ScanAttached);
    }

    private static Set<UUID> takenBack(List<LedgerLine> lines) {
        return new HashSet<>(
                Remaining.takenBackIn(lines.stream().map(LedgerLine::recorded).toList()));
    }

    List<LedgerLine> told(Look look, FileId file) {
        look.requireFile(file);
        List<LedgerLine> told =
                Scope.of(look, file, history.ofFile(look.sql(), file, look.position()));
        if (told.isEmpty()) {
            throw new NotFound();
        }
        return told;
    }

    private List<LedgerLine> toldThen(Look look, FileId file, long position) {
        return Scope.of(look, file, history.ofFile(look.sql(), file, position));
    }
}
