package org.caseledger.events.attachment;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The paper of an entry was attached as a scan; its sealed bytes were stored before this was recorded.
 *
 * @param stream the stream of the entry
 * @param entry event id of what this is the paper of
 * @param digest SHA-256 of the sealed bytes, hexadecimal: it binds them to the chain, and tells
 *     nothing about the paper
 */
public record ScanAttached(
        AttachmentId attachmentId,
        FileId fileId,
        UUID stream,
        UUID entry,
        ScanKind kind,
        String digest,
        Labelled<ScanContent> content,
        @Nullable Labelled<Words> caption)
        implements AttachmentEvent {}
