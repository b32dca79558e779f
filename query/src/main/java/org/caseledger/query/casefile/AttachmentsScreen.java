package org.caseledger.query.casefile;

import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.caseledger.query.screens.UploadSize;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The page of the scans of a case, with the form that attaches one more. */
@Controller
public class AttachmentsScreen {

    private final AttachmentsReading reading;
    private final ScanReading scans;
    private final Frame frame;
    private final String largest;

    public AttachmentsScreen(
            AttachmentsReading reading,
            ScanReading scans,
            Frame frame,
            @Value("${caseledger.attachments.largest}") DataSize largest) {
        this.reading = reading;
        this.scans = scans;
        this.frame = frame;
        this.largest = UploadSize.words(largest);
    }

    @GetMapping("/cases/{fileId}/attachments")
    public String attachments(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        var asked = new AttachmentsReading.Asked(new FileId(fileId), asOf);
        FileAttachments shown = reading.list(reader, OutputPath.FILE_ATTACHMENTS_PAGE, asked);
        model.addAttribute("asOf", asOf);
        model.addAttribute("largest", largest);
        model.addAttribute("shown", shown);
        model.addAttribute("chosen", entry);
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "添付書類", shown.ledgerPosition());
        return "attachments";
    }

    @GetMapping("/cases/{fileId}/attachments/{attachmentId}")
    public ResponseEntity<byte[]> content(
            SignedIn reader, @PathVariable UUID fileId, @PathVariable UUID attachmentId) {
        return HandedOut.of(
                scans.open(
                        reader,
                        OutputPath.ATTACHMENT_CONTENT_PAGE,
                        new FileId(fileId),
                        new AttachmentId(attachmentId)));
    }
}
