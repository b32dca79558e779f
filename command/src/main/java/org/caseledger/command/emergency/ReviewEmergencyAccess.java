package org.caseledger.command.emergency;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.emergency.EmergencyRefusal.*;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Reviews a 緊急閲覧 when it is over. 点検担当 does so, never whoever opened the file; where there is
 * nobody else, somebody of another section or a named superior stands in, and the review says so.
 */
public record ReviewEmergencyAccess(
        EmergencyAccessId accessId, AccessFinding finding, @Nullable StandIn standIn, Words note)
        implements EmergencyCommand {

    @Override
    public Decision<EmergencyEvent> decide(EmergencyAccess access, Circumstances now) {
        if (!(access instanceof EmergencyAccess.Begun begun)) {
            return refuse(ACCESS_UNKNOWN);
        }
        Optional<EmergencyRefusal> wrong = wrong(begun, now);
        return wrong.isPresent() ? refuse(wrong.get()) : accept(reviewed(begun, now));
    }

    private Optional<EmergencyRefusal> wrong(EmergencyAccess.Begun begun, Circumstances now) {
        if (begun.staffId().equals(now.actor().staff())) {
            return Optional.of(REVIEWED_BY_ANOTHER);
        }
        boolean reviewer = now.actor().capacity() == Capacity.REVIEWER;
        if (!reviewer && !now.actor().isMunicipalOfficer()) {
            return Optional.of(REVIEWED_BY_ANOTHER);
        }
        if (reviewer == (standIn != null)) {
            return Optional.of(REVIEW_STAND_IN_NOT_STATED);
        }
        if (begun.reviewed()) {
            return Optional.of(REVIEWED_ALREADY);
        }
        return begun.isOverAt(now.at()) ? Optional.empty() : Optional.of(REVIEWED_WHEN_OVER);
    }

    private EmergencyAccessReviewed reviewed(EmergencyAccess.Begun begun, Circumstances now) {
        return new EmergencyAccessReviewed(
                accessId,
                begun.fileId(),
                finding,
                standIn,
                now.aboutFile(begun.fileId()).sensitive().put(note));
    }
}
