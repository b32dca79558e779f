package org.caseledger.query.casefile;

import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** The scans of a file as JSON, and each as it was sent. */
@RestController
@RequestMapping("/api/v1/files/{fileId}/attachments")
public class AttachmentsApi {

    private final AttachmentsReading reading;
    private final ScanReading scans;

    public AttachmentsApi(AttachmentsReading reading, ScanReading scans) {
        this.reading = reading;
        this.scans = scans;
    }

    /** The scans that the reader may open, the newest first. */
    public record Attachments(UUID fileId, long asOf, List<AttachmentShown> attachments) {}

    /**
     * @param asOf a day (its end) or a position, to see which scans there were then
     */
    @GetMapping
    public ResponseEntity<Attachments> list(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String asOf) {
        FileAttachments shown =
                reading.list(
                        reader,
                        OutputPath.FILE_ATTACHMENTS_API,
                        new AttachmentsReading.Asked(new FileId(fileId), asOf));
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(new Attachments(fileId, shown.asOf(), shown.attachments()));
    }

    @GetMapping("/{attachmentId}")
    public ResponseEntity<byte[]> content(
            SignedIn reader, @PathVariable UUID fileId, @PathVariable UUID attachmentId) {
        return HandedOut.of(
                scans.open(
                        reader,
                        OutputPath.ATTACHMENT_CONTENT_API,
                        new FileId(fileId),
                        new AttachmentId(attachmentId)));
    }
}
