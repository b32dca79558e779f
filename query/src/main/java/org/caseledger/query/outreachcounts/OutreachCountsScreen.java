package org.caseledger.query.outreachcounts;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page 地区への働きかけと月次報告. */
@Controller
public class OutreachCountsScreen {

    private final OutreachCountsReading reading;
    private final Frame frame;

    public OutreachCountsScreen(OutreachCountsReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/outreach-counts")
    public String counts(SignedIn reader, Model model, HttpServletResponse response) {
        OutreachCounts all = reading.show(reader, OutputPath.OUTREACH_COUNTS_PAGE);
        response.setHeader("Ledger-Position", Long.toString(all.ledgerPosition()));
        model.addAttribute("all", all);
        frame.around(model, reader, "地区への働きかけと月次報告", all.ledgerPosition());
        return "outreach-counts";
    }
}
