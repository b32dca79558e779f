package org.caseledger.query.casefile;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.FileNumber;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The page of one case file, now or at a past moment, with the form for the course of support. */
@Controller
public class CaseFileScreen {

    private final CaseFileReading reading;
    private final Frame frame;

    public CaseFileScreen(CaseFileReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}")
    public String file(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") long minPosition,
            Model model,
            HttpServletResponse response) {
        var asked = new CaseFileReading.Asked(new FileId(fileId), asOf, minPosition);
        CaseFile file = reading.show(reader, OutputPath.CASE_PAGE, asked);
        response.setHeader("Ledger-Position", Long.toString(file.ledgerPosition()));
        model.addAttribute("file", file);
        model.addAttribute("number", FileNumber.of(asked.file()));
        model.addAttribute("asOf", asOf);
        model.addAttribute("newest", minPosition);
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "支援ケース", file.ledgerPosition());
        return "case";
    }
}
