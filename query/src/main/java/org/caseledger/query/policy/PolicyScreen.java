package org.caseledger.query.policy;

import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.screens.Frame;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The page that tells in words who may see what and why, and the text that the approvers signed for. */
@Controller
class PolicyScreen {

    private final PolicyReading reading;
    private final Frame frame;

    PolicyScreen(PolicyReading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    @GetMapping("/policy")
    public String policy(SignedIn reader, Model model, HttpServletResponse response) {
        PolicyReading.PolicyNow now = reading.now(reader, OutputPath.POLICY_PAGE);
        response.setHeader("Ledger-Position", Long.toString(now.ledgerPosition()));
        model.addAttribute("policy", now);
        model.addAttribute("publishing", reading.publishing(reader));
        model.addAttribute("key", UUID.randomUUID());
        frame.around(model, reader, "閲覧の方針", now.ledgerPosition());
        return "policy";
    }

    /** The exact text, for whoever approves or publishes it. */
    @GetMapping("/policy.txt")
    public ResponseEntity<byte[]> text(SignedIn reader) {
        reading.now(reader, OutputPath.POLICY_PAGE);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(PolicyText.shipped().text().getBytes(StandardCharsets.UTF_8));
    }
}
