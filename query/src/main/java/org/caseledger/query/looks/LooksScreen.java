package org.caseledger.query.looks;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The pages だれが見たか, and the sheet that is handed to the person. */
@Controller
public class LooksScreen {

    private final LooksReading reading;
    private final Frame frame;

    public LooksScreen(LooksReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/looks")
    public String file(SignedIn reader, @PathVariable UUID fileId, Model model) {
        var shown = reading.ofFile(reader, OutputPath.FILE_LOOKS_PAGE, new FileId(fileId));
        return page(model, reader, shown, "だれが見たか", "looks");
    }

    @GetMapping("/persons/{personId}/looks")
    public String person(SignedIn reader, @PathVariable UUID personId, Model model) {
        var shown = reading.ofPerson(reader, OutputPath.PERSON_LOOKS_PAGE, new PersonId(personId));
        return page(model, reader, shown, "だれが見たか(一人について)", "looks");
    }

    @GetMapping("/persons/{personId}/looks/report")
    public String report(SignedIn reader, @PathVariable UUID personId, Model model) {
        var shown = reading.forPerson(reader, new PersonId(personId));
        return page(model, reader, shown, "あなたの記録を見た人", "looks-report");
    }

    private String page(
            Model model, SignedIn reader, LooksShown shown, String title, String template) {
        model.addAttribute("shown", shown);
        frame.around(model, reader, title, shown.ledgerPosition());
        return template;
    }
}
