package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.ApproachChanged;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The agency tries another way to reach the person. */
public record ChangeApproach(
        OutreachId outreachId, Words approach, Words reason, LocalDate changedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                changedOn,
                outreach,
                now,
                running ->
                        accept(
                                new ApproachChanged(
                                        outreachId,
                                        running.fileId(),
                                        running.label(now).put(approach),
                                        running.label(now).put(reason),
                                        changedOn)));
    }
}
