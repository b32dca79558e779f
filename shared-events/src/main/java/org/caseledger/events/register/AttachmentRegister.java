package org.caseledger.events.register;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/** The scans attached, and what each is the paper of. Key: attachment id. */
public final class AttachmentRegister implements Register<AttachmentRegister.Attached> {

    public static final AttachmentRegister ATTACHMENT = new AttachmentRegister();

    /** One scan: the file, and the stream and entry that it is the paper of. */
    public record Attached(FileId fileId, UUID stream, UUID entry) {}

    private AttachmentRegister() {}

    @Override
    public String name() {
        return "attachment";
    }

    @Override
    public Class<Attached> valueType() {
        return Attached.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return recorded.event() instanceof ScanAttached event
                ? Set.of(event.attachmentId().toString())
                : Set.of();
    }

    @Override
    public Attached after(@Nullable Attached before, String key, RecordedEvent recorded) {
        if (recorded.event() instanceof ScanAttached event) {
            return new Attached(event.fileId(), event.stream(), event.entry());
        }
        throw new IllegalStateException("not an event of this register");
    }

    @Override
    public Set<String> lookupsOf(Attached value) {
        return Set.of(Lookups.file(value.fileId()));
    }
}
