package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.AccompanimentMade;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The worker went along to an agency. */
public record RecordAccompaniment(
        OutreachId outreachId,
        Occurred occurred,
        AgencyId agencyId,
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
                        RunningOutreach.knows(agencyId, occurred.on(), now)
                                ? accept(made(running, now))
                                : refuse(OUTREACH_AGENCY_UNKNOWN));
    }

    private AccompanimentMade made(Outreach.Running running, Circumstances now) {
        return new AccompanimentMade(
                outreachId,
                running.fileId(),
                occurred,
                agencyId,
                running.label(now).put(content),
                work);
    }
}
