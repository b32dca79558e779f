package org.caseledger.query.misuse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page 閲覧の点検. */
@Controller
public class LookReviewScreen {

    private final LookReviewReading reading;
    private final Frame frame;

    public LookReviewScreen(LookReviewReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/look-review")
    public String list(
            SignedIn reader, @RequestParam(required = false) @Nullable String month, Model model) {
        LookReview list = reading.show(reader, OutputPath.LOOK_REVIEW_PAGE, month);
        model.addAttribute("list", list);
        frame.around(model, reader, "閲覧の点検", list.ledgerPosition());
        return "look-review";
    }
}
