package org.caseledger.command.emergency;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.emergency.EmergencyRefusal.ACCESS_ALREADY_BEGUN;
import static org.caseledger.command.emergency.EmergencyRefusal.ALLOWED_BY_ANOTHER_OFFICER;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

/** 所属長の承認: one 緊急閲覧 more in this month for a person who has used up the usual number. */
public record AllowEmergencyAccess(
        @Minted EmergencyAccessId accessId, StaffId staffId, Words reason)
        implements EmergencyCommand {

    @Override
    public Decision<EmergencyEvent> decide(EmergencyAccess access, Circumstances now) {
        if (!(access instanceof EmergencyAccess.Unknown)) {
            return refuse(ACCESS_ALREADY_BEGUN);
        }
        return RightToEmergencyAccess.mayAllow(staffId, now)
                ? accept(
                        new EmergencyAccessAllowed(
                                accessId,
                                staffId,
                                now.today(),
                                now.aboutHolder(accessId.value()).put(reason)))
                : refuse(ALLOWED_BY_ANOTHER_OFFICER);
    }
}
