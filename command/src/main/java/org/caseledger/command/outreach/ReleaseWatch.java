package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.HOLD_WITHOUT_WATCH;
import static org.caseledger.command.outreach.OutreachRefusal.WATCH_NOT_ARRANGED;
import static org.caseledger.command.outreach.Progress.Mark.HELD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.WatchReleased;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** An agency or neighbour no longer needs to keep an eye on the person. */
public record ReleaseWatch(
        OutreachId outreachId, AgencyId agencyId, Words reason, LocalDate releasedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                releasedOn, outreach, now, running -> release(running, now));
    }

    private Decision<OutreachEvent> release(Outreach.Running running, Circumstances now) {
        if (!running.progress().watchers().contains(agencyId)) {
            return refuse(WATCH_NOT_ARRANGED);
        }
        if (running.progress().is(HELD) && running.progress().watchers().size() == 1) {
            return refuse(HOLD_WITHOUT_WATCH);
        }
        return accept(
                new WatchReleased(
                        outreachId,
                        running.fileId(),
                        agencyId,
                        running.label(now).put(reason),
                        releasedOn));
    }
}
