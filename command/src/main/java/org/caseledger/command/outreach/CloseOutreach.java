package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.BEFORE_OPENING;
import static org.caseledger.command.outreach.OutreachRefusal.EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.NOT_CONNECTED;
import static org.caseledger.command.outreach.OutreachRefusal.RELATION_NOT_STABLE;
import static org.caseledger.command.outreach.Progress.Mark.CONNECTED;
import static org.caseledger.command.outreach.Progress.Mark.EMERGENCY;
import static org.caseledger.command.outreach.Progress.Mark.STABLE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** アウトリーチの終結: only when the person is connected and the relation judged stable. */
public record CloseOutreach(OutreachId outreachId, Words reason, LocalDate closedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(closedOn, outreach, now, running -> close(running, now));
    }

    private Decision<OutreachEvent> close(Outreach.Running running, Circumstances now) {
        if (running.progress().is(EMERGENCY)) {
            return refuse(EMERGENCY_OPEN);
        }
        if (!running.progress().is(CONNECTED)) {
            return refuse(NOT_CONNECTED);
        }
        if (!running.progress().is(STABLE)) {
            return refuse(RELATION_NOT_STABLE);
        }
        if (closedOn.isBefore(running.openedOn())) {
            return refuse(BEFORE_OPENING);
        }
        return accept(
                new OutreachClosed(
                        outreachId, running.fileId(), running.label(now).put(reason), closedOn));
    }
}
