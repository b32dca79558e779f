package org.caseledger.query.corrections;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The page of what was set right in a case and what has to be followed up. */
@Controller
public class CorrectionsScreen {

    private final CorrectionsReading reading;
    private final Frame frame;

    public CorrectionsScreen(CorrectionsReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/corrections")
    public String corrections(SignedIn reader, @PathVariable UUID fileId, Model model) {
        SetRight shown = reading.show(reader, OutputPath.FILE_CORRECTIONS_PAGE, new FileId(fileId));
        model.addAttribute("shown", shown);
        frame.around(model, reader, "訂正と取消し", shown.ledgerPosition());
        return "corrections";
    }
}
