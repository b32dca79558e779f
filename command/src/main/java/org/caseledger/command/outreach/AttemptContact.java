package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.AttemptResult;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** Contact was tried, with whatever result; there is no limit to attempts. */
public record AttemptContact(
        OutreachId outreachId,
        ContactMeans means,
        AttemptResult result,
        Occurred occurred,
        @Nullable Words note,
        @Nullable Work work)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                occurred.on(),
                outreach,
                now,
                running ->
                        accept(
                                new ContactAttempted(
                                        outreachId,
                                        running.fileId(),
                                        means,
                                        result,
                                        occurred,
                                        running.label(now).putIfGiven(note),
                                        work)));
    }
}
