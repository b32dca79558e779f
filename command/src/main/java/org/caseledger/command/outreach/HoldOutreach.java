package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.HOLD_WITHOUT_WATCH;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_ALREADY_HELD;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DUE_DATE_PASSED;
import static org.caseledger.command.outreach.Progress.Mark.EMERGENCY;
import static org.caseledger.command.outreach.Progress.Mark.HELD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachHeld;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Approaching stops for a while; somebody keeps watch, and a day to look again is set. */
public record HoldOutreach(
        OutreachId outreachId, Words reason, LocalDate heldOn, LocalDate reviewOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(heldOn, outreach, now, running -> hold(running, now));
    }

    private Decision<OutreachEvent> hold(Outreach.Running running, Circumstances now) {
        if (running.progress().is(HELD)) {
            return refuse(OUTREACH_ALREADY_HELD);
        }
        if (running.progress().is(EMERGENCY)) {
            return refuse(EMERGENCY_OPEN);
        }
        if (running.progress().watchers().isEmpty()) {
            return refuse(HOLD_WITHOUT_WATCH);
        }
        if (reviewOn.isBefore(heldOn)) {
            return refuse(OUTREACH_DUE_DATE_PASSED);
        }
        return accept(
                new OutreachHeld(
                        outreachId,
                        running.fileId(),
                        running.label(now).put(reason),
                        heldOn,
                        reviewOn));
    }
}
