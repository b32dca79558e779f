package org.caseledger.query.deadlines;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page 今日の仕事, where a working day begins. */
@Controller
public class WorkScreen {

    private final DeadlineReading reading;
    private final Frame frame;

    public WorkScreen(DeadlineReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/work")
    public String work(SignedIn reader, Model model, HttpServletResponse response) {
        WorkPage work = reading.work(reader, OutputPath.WORK_PAGE);
        long position = work.urgent().ledgerPosition();
        response.setHeader("Ledger-Position", Long.toString(position));
        model.addAttribute("work", work);
        model.addAttribute("page", work.urgent());
        frame.around(model, reader, "今日の仕事", position);
        return "work";
    }
}
