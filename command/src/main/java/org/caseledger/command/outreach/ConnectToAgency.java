package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.ConnectedToAgency;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;

/** The person is connected to an agency. */
public record ConnectToAgency(OutreachId outreachId, AgencyId agencyId, LocalDate connectedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                connectedOn,
                outreach,
                now,
                running ->
                        RunningOutreach.knows(agencyId, connectedOn, now)
                                ? accept(
                                        new ConnectedToAgency(
                                                outreachId,
                                                running.fileId(),
                                                agencyId,
                                                connectedOn))
                                : refuse(OUTREACH_AGENCY_UNKNOWN));
    }
}
