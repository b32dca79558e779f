package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.MINUTES_ALREADY_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_DATE_OUT_OF_RANGE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_STILL_OPEN;
import static org.caseledger.command.conference.SittingRefusal.SITTING_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;

/** The chair approves the minutes of a sitting that is over, once. */
public record ApproveMinutes(SittingId sittingId, LocalDate approvedOn) implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return switch (sitting) {
            case Sitting.Unknown _ -> refuse(SITTING_UNKNOWN);
            case Sitting.Open _ -> refuse(SITTING_STILL_OPEN);
            case Sitting.Minuted _ -> refuse(MINUTES_ALREADY_APPROVED);
            case Sitting.Over _ when !Secretariat.includes(now.actor()) ->
                    refuse(SITTING_NOT_YOURS);
            case Sitting.Over over
                    when approvedOn.isBefore(over.heldOn()) || approvedOn.isAfter(now.today()) ->
                    refuse(MINUTES_DATE_OUT_OF_RANGE);
            case Sitting.Over _ ->
                    accept(new MinutesApproved(sittingId, now.actor().staff(), approvedOn));
        };
    }
}
