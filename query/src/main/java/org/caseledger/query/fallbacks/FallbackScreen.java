package org.caseledger.query.fallbacks;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.UUID;

/** The page 代わりの手続を使った記録. */
@Controller
public class FallbackScreen {

    private final FallbackReading reading;
    private final Frame frame;

    public FallbackScreen(FallbackReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/fallbacks")
    public String list(SignedIn reader, Model model) {
        FallbackList list = reading.show(reader, OutputPath.FALLBACK_LIST_PAGE);
        model.addAttribute("list", list);
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "代わりの手続", list.ledgerPosition());
        return "fallbacks";
    }
}
