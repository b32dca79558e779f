package org.caseledger.query.sheets;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The page of the sheets of a case. */
@Controller
public class SheetsScreen {

    private final SheetsReading reading;
    private final Frame frame;

    public SheetsScreen(SheetsReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/sheets")
    public String sheets(
            SignedIn reader, @PathVariable UUID fileId, Model model, HttpServletResponse response) {
        Sheets shown = reading.show(reader, OutputPath.FILE_SHEETS_PAGE, new FileId(fileId));
        response.setHeader("Ledger-Position", Long.toString(shown.ledgerPosition()));
        model.addAttribute("shown", shown);
        frame.around(model, reader, "アセスメントシート", shown.ledgerPosition());
        return "sheets";
    }
}
