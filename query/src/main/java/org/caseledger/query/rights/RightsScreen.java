package org.caseledger.query.rights;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.screens.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The pages 守秘の誓約 and 権限の経過. */
@Controller
public class RightsScreen {

    private final StaffRightsReading rights;
    private final PledgeReading pledges;
    private final Frame frame;
    private final Clock clock;

    public RightsScreen(
            StaffRightsReading rights, PledgeReading pledges, Frame frame, Clock clock) {
        this.rights = rights;
        this.pledges = pledges;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/pledge")
    public String pledge(SignedIn reader, Model model) {
        PledgeState shown = pledges.show(reader, OutputPath.PLEDGE_PAGE);
        model.addAttribute("pledge", shown);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("today", LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME)));
        frame.around(model, reader, "守秘の誓約", shown.ledgerPosition());
        return "pledge";
    }

    @GetMapping("/staff/{staffId}/rights")
    public String rights(SignedIn reader, @PathVariable UUID staffId, Model model) {
        StaffRights shown = rights.show(reader, OutputPath.STAFF_RIGHTS_PAGE, new StaffId(staffId));
        model.addAttribute("rights", shown);
        frame.around(model, reader, "権限の経過", shown.ledgerPosition());
        return "staff-rights";
    }
}
