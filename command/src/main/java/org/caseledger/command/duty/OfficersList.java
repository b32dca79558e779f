package org.caseledger.command.duty;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_KEPT_BY_OFFICERS;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_OVER;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.duty.DutyEvent;

import java.util.function.Function;

/** Rule: municipal officers keep the list, and add to it only until its last day (DL-01). */
final class OfficersList {

    private OfficersList() {}

    static Decision<DutyEvent> in(
            DutyList list, Circumstances now, Function<DutyList.Open, Decision<DutyEvent>> act) {
        if (!(list instanceof DutyList.Open open)) {
            return refuse(DUTY_LIST_UNKNOWN);
        }
        return now.actor().isMunicipalOfficer()
                ? act.apply(open)
                : refuse(DUTY_LIST_KEPT_BY_OFFICERS);
    }

    static Decision<DutyEvent> inForce(
            DutyList list, Circumstances now, Function<DutyList.Open, Decision<DutyEvent>> act) {
        return in(
                list,
                now,
                open -> open.isOverOn(now.today()) ? refuse(DUTY_LIST_OVER) : act.apply(open));
    }
}
