package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.CONTACT_NOT_WANTED;
import static org.caseledger.command.outreach.OutreachRefusal.VISIT_NOT_AGREED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/**
 * A visit at home with the person. After they said that they want no contact any more, it is recorded
 * as one they agreed to, or as it happened (O-05, O-07).
 */
public record RecordHomeVisit(
        OutreachId outreachId,
        Occurred occurred,
        Words content,
        SaidBy saidBy,
        @Nullable Boolean agreedToVisit,
        @Nullable Work work)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideSaid(
                new RunningOutreach.Told(occurred.on(), saidBy),
                outreach,
                now,
                running -> made(running, now));
    }

    private Decision<OutreachEvent> made(Outreach.Running running, Circumstances now) {
        if (Boolean.FALSE.equals(agreedToVisit)) {
            return refuse(VISIT_NOT_AGREED);
        }
        if (agreedToVisit == null && running.progress().isUnwantedOn(occurred.on())) {
            return refuse(CONTACT_NOT_WANTED);
        }
        return accept(
                new HomeVisitMade(
                        outreachId,
                        running.fileId(),
                        occurred,
                        running.label(now).put(content),
                        saidBy,
                        agreedToVisit,
                        work));
    }
}
