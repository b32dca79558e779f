package org.caseledger.command.attachment;

import org.caseledger.events.attachment.AttachmentEvent;
import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.value.FileId;

import java.util.UUID;

/** An attached scan as its rules see it: attached once, to one entry, and never changed. */
public sealed interface Attachment {
    /** Nothing was recorded yet. */
    record Unknown() implements Attachment {}

    /** All of it but the caption is beyond correction: it says what the stored bytes are. */
    record Attached(FileId fileId, UUID stream, UUID entry, ScanKind kind, String digest)
            implements Attachment {}

    /** The attachment after one more event. */
    default Attachment after(AttachmentEvent event) {
        return switch (event) {
            case ScanAttached scan when this instanceof Unknown ->
                    new Attached(
                            scan.fileId(), scan.stream(), scan.entry(), scan.kind(), scan.digest());
            case ScanAttached _ -> throw new IllegalStateException("a scan is attached only once");
        };
    }
}
