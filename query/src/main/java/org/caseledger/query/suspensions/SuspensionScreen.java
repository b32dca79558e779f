package org.caseledger.query.suspensions;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.UUID;

/** The page 利用停止. */
@Controller
public class SuspensionScreen {

    private final SuspensionReading reading;
    private final Frame frame;

    public SuspensionScreen(SuspensionReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/use-suspensions")
    public String list(SignedIn reader, Model model) {
        SuspensionList list = reading.show(reader, OutputPath.SUSPENSION_LIST_PAGE);
        model.addAttribute("list", list);
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "利用停止", list.ledgerPosition());
        return "use-suspensions";
    }
}
