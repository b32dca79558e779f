package org.caseledger.query.indicators;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the figures. */
@Controller
public class FiguresScreen {

    private final FiguresReading reading;
    private final Frame frame;

    public FiguresScreen(FiguresReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/figures")
    public String figures(SignedIn reader, Model model, HttpServletResponse response) {
        Figures figures = reading.show(reader, OutputPath.FIGURES_PAGE, 0);
        response.setHeader("Ledger-Position", Long.toString(figures.ledgerPosition()));
        model.addAttribute("figures", figures);
        frame.around(model, reader, "集計", figures.ledgerPosition());
        return "figures";
    }
}
