package org.caseledger.command.emergency;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.emergency.EmergencyRefusal.*;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.emergency.EmergencyAccessEnded;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.value.EmergencyAccessId;

/** Closes the file before its time is over: whoever opened it does, or a municipal officer. */
public record EndEmergencyAccess(EmergencyAccessId accessId) implements EmergencyCommand {

    @Override
    public Decision<EmergencyEvent> decide(EmergencyAccess access, Circumstances now) {
        if (!(access instanceof EmergencyAccess.Begun begun)) {
            return refuse(ACCESS_UNKNOWN);
        }
        boolean may =
                now.actor().isMunicipalOfficer() || begun.staffId().equals(now.actor().staff());
        if (!may) {
            return refuse(ENDED_BY_ANOTHER);
        }
        return begun.isOverAt(now.at())
                ? refuse(ACCESS_OVER_ALREADY)
                : accept(new EmergencyAccessEnded(accessId, begun.fileId(), now.at()));
    }
}
