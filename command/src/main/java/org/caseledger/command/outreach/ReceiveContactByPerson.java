package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The person got in touch, after the first contact or before it. */
public record ReceiveContactByPerson(
        OutreachId outreachId,
        ContactMeans means,
        Occurred occurred,
        Words content,
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
                                new ContactByPersonReceived(
                                        outreachId,
                                        running.fileId(),
                                        means,
                                        occurred,
                                        running.label(now).put(content),
                                        work)));
    }
}
