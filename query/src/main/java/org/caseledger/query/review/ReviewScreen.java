package org.caseledger.query.review;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The page 情報取扱点検 of one file; a sitting shows its own on its page. */
@Controller
public class ReviewScreen {

    private final ReviewReading reading;
    private final Frame frame;

    public ReviewScreen(ReviewReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/review")
    public String file(SignedIn reader, @PathVariable UUID fileId, Model model) {
        Review shown = reading.ofFile(reader, OutputPath.FILE_REVIEW_PAGE, new FileId(fileId));
        model.addAttribute("review", shown);
        frame.around(model, reader, "情報取扱点検", shown.ledgerPosition());
        return "file-review";
    }
}
