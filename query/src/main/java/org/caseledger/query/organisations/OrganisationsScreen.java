package org.caseledger.query.organisations;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The pages 組織 and 引継ぎ. */
@Controller
public class OrganisationsScreen {

    private final OrganisationsReading reading;
    private final Frame frame;

    public OrganisationsScreen(OrganisationsReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/organisations")
    public String organisations(
            SignedIn reader,
            @RequestParam(required = false) @Nullable Integer within,
            Model model,
            HttpServletResponse response) {
        Organisations all = reading.organisations(reader, OutputPath.ORGANISATIONS_PAGE, within);
        response.setHeader("Ledger-Position", Long.toString(all.ledgerPosition()));
        model.addAttribute("all", all);
        frame.around(model, reader, "組織", all.ledgerPosition());
        return "organisations";
    }

    @GetMapping("/successions")
    public String successions(SignedIn reader, Model model, HttpServletResponse response) {
        Successions all = reading.successions(reader, OutputPath.SUCCESSIONS_PAGE);
        response.setHeader("Ledger-Position", Long.toString(all.ledgerPosition()));
        model.addAttribute("all", all);
        model.addAttribute("key", UUID.randomUUID().toString());
        frame.around(model, reader, "引継ぎ", all.ledgerPosition());
        return "successions";
    }
}
