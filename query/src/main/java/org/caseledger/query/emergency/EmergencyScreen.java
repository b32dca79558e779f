package org.caseledger.query.emergency;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.FileNumber;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;
import java.util.UUID;

/** The page 緊急閲覧: the list, and the form that opens a file by its number. */
@Controller
public class EmergencyScreen {

    private final EmergencyReading reading;
    private final Frame frame;

    public EmergencyScreen(EmergencyReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/emergency-accesses")
    public String accesses(
            SignedIn reader,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(defaultValue = "0") long minPosition,
            Model model,
            HttpServletResponse response) {
        var all = reading.show(reader, OutputPath.EMERGENCY_ACCESS_PAGE, minPosition);
        response.setHeader("Ledger-Position", Long.toString(all.ledgerPosition()));
        model.addAttribute("all", all);
        model.addAttribute("number", number);
        model.addAttribute("newest", minPosition);
        model.addAttribute("key", UUID.randomUUID());
        Optional<FileNumber> typed = FileNumber.typed(number == null ? "" : number);
        model.addAttribute(
                "fileId", typed.map(digits -> reading.fileOf(reader, digits)).orElse(null));
        frame.around(model, reader, "緊急閲覧", all.ledgerPosition());
        return "emergency-accesses";
    }
}
