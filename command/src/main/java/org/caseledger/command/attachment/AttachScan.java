package org.caseledger.command.attachment;

import static org.caseledger.command.attachment.AttachmentRefusal.SCAN_ALREADY_ATTACHED;
import static org.caseledger.command.attachment.AttachmentRefusal.SCAN_OF_A_SCAN;
import static org.caseledger.command.attachment.AttachmentRefusal.SCAN_OF_ENTRY_TAKEN_BACK;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.attachment.AttachmentEvent;
import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the scan of a paper to an entry of the file (AT-01, AT-02). Its bytes are checked, sealed
 * and stored before; here it gets its place in the ledger, under the label of that entry.
 *
 * @param digest SHA-256 of the sealed bytes
 */
public record AttachScan(
        AttachmentId attachmentId,
        FileId fileId,
        PaperOf paperOf,
        ScanKind kind,
        String digest,
        ScanContent content,
        @Nullable Words caption)
        implements AttachmentCommand {

    @Override
    public Decision<AttachmentEvent> decide(Attachment attachment, Circumstances now) {
        return switch (attachment) {
            case Attachment.Attached _ -> refuse(SCAN_ALREADY_ATTACHED);
            case Attachment.Unknown _ ->
                    switch (paperOf.standing()) {
                        case TAKEN_BACK -> refuse(SCAN_OF_ENTRY_TAKEN_BACK);
                        case IS_A_SCAN -> refuse(SCAN_OF_A_SCAN);
                        case STANDS -> accept(attached());
                    };
        };
    }

    private ScanAttached attached() {
        return new ScanAttached(
                attachmentId,
                fileId,
                paperOf.stream(),
                paperOf.entry(),
                kind,
                digest,
                new Known<>(paperOf.label(), content),
                caption == null ? null : new Known<>(paperOf.label(), caption));
    }
}
