package org.caseledger.query.casefile;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The page that shows what a change would touch before somebody records it. */
@Controller
public class ChangesScreen {

    private final ChangesReading reading;
    private final Frame frame;

    public ChangesScreen(ChangesReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/cases/{fileId}/changes")
    public String effects(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "DEATH") Change change,
            Model model,
            HttpServletResponse response) {
        var asked = ChangesReading.Asked.of(fileId, person, change);
        ChangeEffects effects = reading.show(reader, OutputPath.CHANGE_EFFECTS_PAGE, asked);
        response.setHeader("Ledger-Position", Long.toString(effects.ledgerPosition()));
        model.addAttribute("effects", effects);
        model.addAttribute("changes", Change.values());
        frame.around(model, reader, "変更の影響", effects.ledgerPosition());
        return "changes";
    }
}
