package org.caseledger.query.search;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.UUID;

/** The page of persons who may be one, each with the form that says whether they are. */
@Controller
public class AlikeScreen {

    private final AlikeReading reading;
    private final Frame frame;

    public AlikeScreen(AlikeReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/search/alike")
    public String alike(SignedIn reader, Model model) {
        AlikePage page = reading.show(reader, OutputPath.ALIKE_PERSONS_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("keys", page.pairs().stream().map(_ -> UUID.randomUUID()).toList());
        frame.around(model, reader, "同じ人かもしれない記録", page.ledgerPosition());
        return "search-alike";
    }
}
