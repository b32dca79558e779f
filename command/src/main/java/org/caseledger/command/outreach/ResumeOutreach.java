package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_HELD;
import static org.caseledger.command.outreach.Progress.Mark.HELD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachResumed;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;

/** Approaching goes on after a hold. */
public record ResumeOutreach(OutreachId outreachId, LocalDate resumedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                resumedOn,
                outreach,
                now,
                running ->
                        running.progress().is(HELD)
                                ? accept(
                                        new OutreachResumed(
                                                outreachId, running.fileId(), resumedOn))
                                : refuse(OUTREACH_NOT_HELD));
    }
}
