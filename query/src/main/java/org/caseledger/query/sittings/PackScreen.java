package org.caseledger.query.sittings;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The pages around a sitting: the pack of an attendee, and what is missing. */
@Controller
public class PackScreen {

    private final PackReading reading;
    private final Frame frame;

    public PackScreen(PackReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/sittings/{sittingId}/pack")
    public String pack(
            SignedIn reader,
            @PathVariable UUID sittingId,
            @RequestParam(required = false) @Nullable UUID attendee,
            Model model,
            HttpServletResponse response) {
        MeetingPack pack =
                reading.pack(
                        reader,
                        OutputPath.MEETING_PACK_PAGE,
                        new SittingId(sittingId),
                        attendee == null ? null : new StaffId(attendee));
        response.setHeader("Ledger-Position", Long.toString(pack.ledgerPosition()));
        model.addAttribute("pack", pack);
        frame.around(model, reader, "会議資料一式", pack.ledgerPosition());
        return "meeting-pack";
    }

    @GetMapping("/sittings/{sittingId}/readiness")
    public String readiness(
            SignedIn reader,
            @PathVariable UUID sittingId,
            Model model,
            HttpServletResponse response) {
        SittingReadiness readiness =
                reading.readiness(
                        reader, OutputPath.SITTING_READINESS_PAGE, new SittingId(sittingId));
        response.setHeader("Ledger-Position", Long.toString(readiness.ledgerPosition()));
        model.addAttribute("readiness", readiness);
        frame.around(model, reader, "会議の準備", readiness.ledgerPosition());
        return "sitting-readiness";
    }
}
