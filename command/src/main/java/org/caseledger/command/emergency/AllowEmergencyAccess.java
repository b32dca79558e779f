package org.caseledger.command.emergency;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.emergency.EmergencyRefusal.ACCESS_ALREADY_BEGUN;
import static org.caseledger.command.emergency.EmergencyRefusal.ALLOWANCE_SUPERIOR_IS_NOT_ANOTHER;
import static org.caseledger.command.emergency.EmergencyRefusal.ALLOWED_BY_ANOTHER_OFFICER;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * 所属長の承認: one 緊急閲覧 more in this month for a person who has used up the usual number. Where nobody
 * else is there, an officer allows it to themselves and names a superior who looks at it within two
 * working days.
 */
public record AllowEmergencyAccess(
        @Minted EmergencyAccessId accessId,
        StaffId staffId,
        Words reason,
        @Nullable StaffId superior)
        implements EmergencyCommand {

    @Override
    public Decision<EmergencyEvent> decide(EmergencyAccess access, Circumstances now) {
        if (!(access instanceof EmergencyAccess.Unknown)) {
            return refuse(ACCESS_ALREADY_BEGUN);
        }
        boolean alone = staffId.equals(now.actor().staff());
        if (!now.actor().isMunicipalOfficer() || (alone && superior == null)) {
            return refuse(ALLOWED_BY_ANOTHER_OFFICER);
        }
        if (alone && !isAnother(superior, now)) {
            return refuse(ALLOWANCE_SUPERIOR_IS_NOT_ANOTHER);
        }
        return accept(allowed(alone, now));
    }

    private boolean isAnother(@Nullable StaffId named, Circumstances now) {
        return named != null
                && !named.equals(staffId)
                && StaffRegister.postOn(now.facts(), named, now.today()).isPresent();
    }

    private EmergencyAccessAllowed allowed(boolean alone, Circumstances now) {
        return new EmergencyAccessAllowed(
                accessId,
                staffId,
                now.today(),
                now.aboutHolder(accessId.value()).put(reason),
                alone ? superior : null,
                alone
                        ? WorkingDays.after(
                                now.today(), StartEmergencyAccess.WORKING_DAYS_FOR_REVIEW)
                        : null);
    }
}
