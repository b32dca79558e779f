package org.caseledger.query.sittings;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The reviewer's pages: the list of sittings and one sitting. */
@Controller
public class SittingScreen {

    private final SittingReading reading;
    private final Frame frame;

    public SittingScreen(SittingReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping({"/review", "/sittings"})
    public String sittings(
            SignedIn reader,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            HttpServletResponse response) {
        SittingList list = reading.list(reader, OutputPath.SITTING_LIST_PAGE, cursor);
        response.setHeader("Ledger-Position", Long.toString(list.ledgerPosition()));
        model.addAttribute("list", list);
        frame.around(model, reader, "会議の点検", list.ledgerPosition());
        return "sittings";
    }

    @GetMapping("/sittings/{sittingId}")
    public String sitting(
            SignedIn reader,
            @PathVariable UUID sittingId,
            Model model,
            HttpServletResponse response) {
        var id = new SittingId(sittingId);
        SittingShown sitting = reading.show(reader, OutputPath.SITTING_PAGE, id);
        response.setHeader("Ledger-Position", Long.toString(sitting.ledgerPosition()));
        model.addAttribute("sitting", sitting);
        frame.around(model, reader, "会議(第" + sitting.number() + "回)", sitting.ledgerPosition());
        return "sitting";
    }
}
