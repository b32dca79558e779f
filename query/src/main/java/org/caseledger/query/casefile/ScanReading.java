package org.caseledger.query.casefile;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.privacy.ContentCipher;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Damaged;
import org.caseledger.query.gate.Forgotten;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Opens one scan for a reader: by the label in its event, and only if its bytes are those named. */
@Component
public class ScanReading {

    private static final Logger LOG = LoggerFactory.getLogger(ScanReading.class);

    private final ReadGate gate;
    private final AttachmentsReading attachments;

    public ScanReading(ReadGate gate, AttachmentsReading attachments) {
        this.gate = gate;
        this.attachments = attachments;
    }

    /** A scan in clear, complete. */
    public record Scan(ScanKind kind, byte[] bytes, long number, long ledgerPosition) {}

    private sealed interface Found {
        record Opened(Scan scan) implements Found {}

        record Gone(@Nullable LocalDate destroyedOn) implements Found {}
    }

    /**
     * The scan, after the look was recorded.
     *
     * @throws NotFound where there is none, or none that this reader may open
     * @throws Forgotten where its key was destroyed
     * @throws Damaged where the stored bytes are not those that the ledger names
     */
    public Scan open(SignedIn reader, OutputPath path, FileId file, AttachmentId attachment) {
        Found found =
                gate.look(
                        reader,
                        path,
                        ReadingPurpose.CASE_WORK,
                        look -> find(look, file, attachment));
        return switch (found) {
            case Found.Opened(Scan scan) -> scan;
            case Found.Gone(var destroyedOn) -> throw new Forgotten(destroyedOn);
        };
    }

    private Found find(Look look, FileId file, AttachmentId attachment) {
        List<LedgerLine> told = attachments.told(look, file);
        for (LedgerLine line : told) {
            if (line.event() instanceof ScanAttached scan
                    && scan.attachmentId().equals(attachment)
                    && EntryLabels.permits(look, file, told, scan)) {
                return open(look, line, scan);
            }
        }
        throw new NotFound();
    }

    private static Found open(Look look, LedgerLine line, ScanAttached scan) {
        return switch (look.open(scan.content(), ScanContent.class)) {
            case Known<ScanContent> known ->
                    new Found.Opened(
                            new Scan(
                                    scan.kind(),
                                    clear(look, scan, known.value()),
                                    line.position(),
                                    look.position()));
            case Sealed<ScanContent> _ ->
                    throw new IllegalStateException("the gate left it sealed");
            case Withheld<ScanContent>(var reason, var destroyedOn) ->
                    switch (reason) {
                        case KEY_DESTROYED -> new Found.Gone(destroyedOn);
                        case NOT_ENTITLED, STRUCK -> throw new NotFound();
                    };
        };
    }

    private static byte[] clear(Look look, ScanAttached scan, ScanContent content) {
        byte[] sealed =
                look.sql()
                        .sql("select sealed from ledger.scan where scan_id = ?")
                        .param(scan.attachmentId().value())
                        .query(byte[].class)
                        .optional()
                        .orElseThrow(() -> damaged(scan));
        if (!sha256(sealed).equals(scan.digest())) {
            throw damaged(scan);
        }
        byte[] key = Base64.getDecoder().decode(content.key());
        byte[] clear = ContentCipher.open(scan.attachmentId().value(), key, sealed);
        if (!sha256(clear).equals(content.sha256())) {
            throw damaged(scan);
        }
        return clear;
    }

    private static Damaged damaged(ScanAttached scan) {
        LOG.error(
                "the stored bytes of attachment {} are not those that the ledger names",
                scan.attachmentId());
        return new Damaged();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
