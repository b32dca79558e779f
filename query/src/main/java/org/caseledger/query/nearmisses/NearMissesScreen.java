package org.caseledger.query.nearmisses;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page 惜しいケース. */
@Controller
public class NearMissesScreen {

    private final NearMissesReading reading;
    private final Frame frame;

    public NearMissesScreen(NearMissesReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/near-misses")
    public String nearMisses(SignedIn reader, Model model, HttpServletResponse response) {
        var all = reading.show(reader, OutputPath.NEAR_MISS_LIST_PAGE);
        response.setHeader("Ledger-Position", Long.toString(all.ledgerPosition()));
        model.addAttribute("all", all);
        frame.around(model, reader, "惜しいケース", all.ledgerPosition());
        return "near-misses";
    }
}
