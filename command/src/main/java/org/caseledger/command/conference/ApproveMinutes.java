package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_ALREADY_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_APPROVER_GONE;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_DATE_OUT_OF_RANGE;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_BY_CHAIR;
import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_DRAFTED;
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
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The chair approves the minutes of a sitting that is over, once, when each item that was dealt with
 * has some (Q16). The secretariat may enter it for a chair without a log-in.
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
        if (!isMinuted(held)) {
            return refuse(MINUTES_NOT_DRAFTED);
        }
        StaffId approver = chair == null ? now.actor().staff() : chair;
        StaffId presiding = held.outline().chair();
        if (presiding != null
                && !presiding.equals(approver)
                && !mayStandIn(presiding, approver, now)) {
            return refuse(MINUTES_NOT_BY_CHAIR);
        }
        if (now.facts().value(StaffRegister.STAFF, approver.toString()).isEmpty()) {
            return refuse(ATTENDEE_UNKNOWN);
        }
        if (post(approver, now).isEmpty()) {
            return refuse(MINUTES_APPROVER_GONE);
        }
        return accept(new MinutesApproved(sittingId, approver, approvedOn));
    }

    /** For a chair who has left the service, somebody of the chair's side approves. */
    private boolean mayStandIn(StaffId presiding, StaffId approver, Circumstances now) {
        return post(presiding, now).isEmpty()
                && post(approver, now).filter(post -> isOfSecretariat(post.capacity())).isPresent();
    }

    private static boolean isOfSecretariat(Capacity capacity) {
        return capacity == Capacity.MUNICIPAL_OFFICER || capacity == Capacity.COORDINATOR;
    }

    private Optional<StaffRegister.Post> post(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, approvedOn);
    }

    /** Whether there are minutes, and of each item that was dealt with. */
    private static boolean isMinuted(Sitting.Open held) {
        return !held.drafted().isEmpty()
                && held.items().entrySet().stream()
                        .filter(item -> item.getValue().wasDealtWith())
                        .allMatch(item -> held.drafted().contains(item.getKey()));
    }

    private static boolean mayEnter(Sitting.Open held, Circumstances now) {
        return Secretariat.includes(now.actor())
                || now.actor().staff().equals(held.outline().chair());
    }
}
