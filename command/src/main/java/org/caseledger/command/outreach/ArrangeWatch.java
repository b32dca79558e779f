package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.WatchArranged;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An agency or neighbour keeps an eye on the person; needs no consent. */
public record ArrangeWatch(
        OutreachId outreachId, AgencyId agencyId, Words arrangement, @Nullable LocalDate reviewOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decide(
                outreach,
                running ->
                        RunningOutreach.knows(agencyId, now.today(), now)
                                ? accept(
                                        new WatchArranged(
                                                outreachId,
                                                running.fileId(),
                                                agencyId,
                                                running.label(now).put(arrangement),
                                                reviewOn))
                                : refuse(OUTREACH_AGENCY_UNKNOWN));
    }
}
