package org.caseledger.query.caseload;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the list of cases. */
@Controller
public class CaseloadScreen {

    private final CaseloadReading reading;
    private final Frame frame;

    public CaseloadScreen(CaseloadReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases")
    public String cases(
            SignedIn reader,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "0") long minPosition,
            Model model,
            HttpServletResponse response) {
        CaseloadPage page = reading.show(reader, OutputPath.CASE_LIST_PAGE, cursor, minPosition);
        response.setHeader("Ledger-Position", Long.toString(page.ledgerPosition()));
        model.addAttribute("page", page);
        frame.around(model, reader, "支援ケース一覧", page.ledgerPosition());
        return "cases";
    }
}
