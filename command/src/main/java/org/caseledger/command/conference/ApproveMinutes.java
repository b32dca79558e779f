package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_ALREADY_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_DATE_OUT_OF_RANGE;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_BY_CHAIR;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CANCELLED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_STILL_OPEN;
import static org.caseledger.command.conference.SittingRefusal.SITTING_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The chair approves the minutes of a sitting that is over, once. The secretariat may enter it for a
 * chair without a log-in.
 *
 * @param chair who approved; the one who asks, when nobody is named
 */
public record ApproveMinutes(SittingId sittingId, LocalDate approvedOn, @Nullable StaffId chair)
        implements SittingCommand {

    /** Approved by the one who asks. */
    public ApproveMinutes(SittingId sittingId, LocalDate approvedOn) {
        this(sittingId, approvedOn, null);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return switch (sitting) {
            case Sitting.Unknown _ -> refuse(SITTING_UNKNOWN);
            case Sitting.Cancelled _ -> refuse(SITTING_CANCELLED);
            case Sitting.Open _ -> refuse(SITTING_STILL_OPEN);
            case Sitting.Minuted _ -> refuse(MINUTES_ALREADY_APPROVED);
            case Sitting.Over over when !mayEnter(over.held(), now) -> refuse(SITTING_NOT_YOURS);
            case Sitting.Over over -> approve(over.held(), now);
        };
    }

    private Decision<SittingEvent> approve(Sitting.Open held, Circumstances now) {
        if (approvedOn.isBefore(held.heldOn()) || approvedOn.isAfter(now.today())) {
            return refuse(MINUTES_DATE_OUT_OF_RANGE);
        }
        StaffId approver = chair == null ? now.actor().staff() : chair;
        StaffId presiding = held.outline().chair();
        if (presiding != null && !presiding.equals(approver)) {
            return refuse(MINUTES_NOT_BY_CHAIR);
        }
        if (now.facts().value(StaffRegister.STAFF, approver.toString()).isEmpty()) {
            return refuse(ATTENDEE_UNKNOWN);
        }
        return accept(new MinutesApproved(sittingId, approver, approvedOn));
    }

    private static boolean mayEnter(Sitting.Open held, Circumstances now) {
        return Secretariat.includes(now.actor())
                || now.actor().staff().equals(held.outline().chair());
    }
}
