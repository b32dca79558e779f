package org.caseledger.query.readiness;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** The page that tells the municipal officer what is still missing. */
@Controller
public class ReadinessScreen {

    private final ReadGate gate;
    private final Frame frame;

    public ReadinessScreen(ReadGate gate, Frame frame) {
        this.gate = gate;
        this.frame = frame;
    }

    private record Page(List<Missing> missing, long position) {}

    @GetMapping("/readiness")
    public String readiness(SignedIn reader, Model model, HttpServletResponse response) {
        Page page =
                gate.look(
                        reader,
                        OutputPath.READINESS_PAGE,
                        ReadingPurpose.ADMINISTRATION,
                        ReadinessScreen::page);
        response.setHeader("Ledger-Position", Long.toString(page.position()));
        model.addAttribute("missing", page.missing());
        frame.around(model, reader, "準備状況", page.position());
        return "readiness";
    }

    private static Page page(Look look) {
        return new Page(Readiness.of(look.facts(), look.reader().today()), look.position());
    }
}
