package org.caseledger.query.casefile;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The scans among the lines told to a reader, each with what has become of it. */
final class AttachmentLines {

    private final Look look;
    private final List<LedgerLine> told;
    private final Phrases say;
    private final Map<UUID, Long> positions = new HashMap<>();
    private final Map<UUID, ScanAttached> corrected = new HashMap<>();
    private final Set<UUID> takenBack;

    AttachmentLines(Look look, List<LedgerLine> told, Phrases say) {
        this.look = look;
        this.told = told;
        this.say = say;
        List<RecordedEvent> recorded = told.stream().map(LedgerLine::recorded).toList();
        takenBack = Remaining.takenBackIn(recorded);
        told.forEach(line -> positions.put(line.eventId(), line.position()));
        Remaining.of(recorded)
                .forEach(each -> {
                    if (each.event() instanceof ScanAttached scan) {
                        corrected.put(each.eventId(), scan);
                    }
                });
    }

    List<AttachmentShown> shown() {
        return told.reversed().stream().map(this::shown).filter(Objects::nonNull).toList();
    }

    private @Nullable AttachmentShown shown(LedgerLine line) {
        if (!(line.event() instanceof ScanAttached recorded)
                || !EntryLabels.permits(look, recorded.fileId(), told, recorded)) {
            return null;
        }
        ScanAttached scan = corrected.getOrDefault(line.eventId(), recorded);
        return switch (look.open(scan.content(), ScanContent.class)) {
            case Known<ScanContent> known ->
                    shown(line, scan, new Standing(readable(line), known.value(), null));
            case Sealed<ScanContent> _ ->
                    throw new IllegalStateException("the gate left it sealed");
            case Withheld<ScanContent> withheld -> withheld(line, scan, withheld);
        };
    }

    private AttachmentShown.State readable(LedgerLine line) {
        return takenBack.contains(line.eventId())
                ? AttachmentShown.State.TAKEN_BACK
                : AttachmentShown.State.READABLE;
    }

    private @Nullable AttachmentShown withheld(
            LedgerLine line, ScanAttached scan, Withheld<ScanContent> withheld) {
        return switch (withheld.reason()) {
            case NOT_ENTITLED -> null;
            case STRUCK ->
                    shown(line, scan, new Standing(AttachmentShown.State.STRUCK, null, null));
            case KEY_DESTROYED ->
                    shown(
                            line,
                            scan,
                            new Standing(
                                    AttachmentShown.State.KEY_DESTROYED,
                                    null,
                                    withheld.destroyedOn()));
        };
    }

    private record Standing(
            AttachmentShown.State state,
            @Nullable ScanContent content,
            @Nullable LocalDate destroyedOn) {}

    private AttachmentShown shown(LedgerLine line, ScanAttached scan, Standing standing) {
        ScanContent content = standing.content();
        return new AttachmentShown(
                scan.attachmentId().value(),
                line.position(),
                line.eventId(),
                scan.entry(),
                positions.get(scan.entry()),
                scan.kind().mediaType(),
                standing.state(),
                content == null ? null : content.size(),
                content == null ? null : content.sha256(),
                caption(scan.caption()),
                line.recordedOn(),
                say.staff(line.actor().staff()),
                standing.destroyedOn());
    }

    private @Nullable String caption(@Nullable Labelled<Words> caption) {
        return caption == null ? null : say.words(caption);
    }
}
