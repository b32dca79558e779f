package org.caseledger.command.attachment;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.attachment.AttachmentEvent;
import org.caseledger.events.value.AttachmentId;

import java.util.UUID;

/** What can be asked of an attached scan. */
public sealed interface AttachmentCommand extends LedgerCommand permits AttachScan {
    /** The stream of one attached scan. */
    Stream<AttachmentCommand, Attachment, AttachmentEvent> STREAM =
            new Stream<>(
                    "attachment",
                    AttachmentCommand.class,
                    AttachmentEvent.class,
                    new Attachment.Unknown(),
                    Attachment::after,
                    AttachmentCommand::decide);

    AttachmentId attachmentId();

    Decision<AttachmentEvent> decide(Attachment attachment, Circumstances now);

    @Override
    default UUID streamId() {
        return attachmentId().value();
    }
}
