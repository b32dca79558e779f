package org.caseledger.query.bodies;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** The pages 会議体: all of a town, and one with its members and sittings. */
@Controller
public class BodiesScreen {

    private final BodyReading reading;
    private final Frame frame;

    public BodiesScreen(BodyReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/bodies")
    public String bodies(SignedIn reader, Model model, HttpServletResponse response) {
        BodyList list = reading.list(reader, OutputPath.BODY_LIST_PAGE);
        response.setHeader("Ledger-Position", Long.toString(list.ledgerPosition()));
        model.addAttribute("list", list);
        frame.around(model, reader, "会議体", list.ledgerPosition());
        return "bodies";
    }

    @GetMapping("/bodies/{bodyId}")
    public String body(
            SignedIn reader, @PathVariable UUID bodyId, Model model, HttpServletResponse response) {
        BodyShown body = reading.show(reader, OutputPath.BODY_PAGE, new BodyId(bodyId));
        response.setHeader("Ledger-Position", Long.toString(body.ledgerPosition()));
        model.addAttribute("body", body);
        frame.around(model, reader, "会議体の内容", body.ledgerPosition());
        return "body";
    }
}
