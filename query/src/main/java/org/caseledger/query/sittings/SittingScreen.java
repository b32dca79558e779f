package org.caseledger.query.sittings;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The reviewer's pages: the list of sittings and one sitting. */
@Controller
public class SittingScreen {

    private final SittingReading reading;
    private final Frame frame;

    public SittingScreen(SittingReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/sittings")
    public String sittings(SignedIn reader, Model model, HttpServletResponse response) {
        SittingPage.Sittings list = reading.list(reader);
        response.setHeader("Ledger-Position", Long.toString(list.ledgerPosition()));
        model.addAttribute("list", list);
        frame.around(model, reader, "会議の点検", list.ledgerPosition());
        return "sittings";
    }

    @GetMapping("/sittings/{sittingId}")
    public String sitting(
            SignedIn reader,
            @PathVariable UUID sittingId,
            Model model,
            HttpServletResponse response) {
        SittingPage page = reading.show(reader, OutputPath.SITTING_PAGE, sittingId);
        response.setHeader("Ledger-Position", Long.toString(page.ledgerPosition()));
        model.addAttribute("page", page);
        frame.around(model, reader, "会議(第" + page.number() + "回)の点検", page.ledgerPosition());
        return "sitting";
    }
}
