package org.caseledger.query.duty;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.UUID;

/** The page 緊急対応一覧, made to be printed. */
@Controller
public class DutyListScreen {

    private final DutyListReading reading;
    private final Frame frame;

    public DutyListScreen(DutyListReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/duty-lists")
    public String lists(SignedIn reader, Model model, HttpServletResponse response) {
        var all = reading.show(reader, OutputPath.DUTY_LIST_PAGE);
        response.setHeader("Ledger-Position", Long.toString(all.ledgerPosition()));
        model.addAttribute("all", all);
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "緊急対応一覧", all.ledgerPosition());
        return "duty-lists";
    }
}
