package org.caseledger.command.suspension;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.suspension.SuspensionRefusal.SUSPENSION_ANSWERED_ALREADY;
import static org.caseledger.command.suspension.SuspensionRefusal.SUSPENSION_UNKNOWN;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_SUSPENDED_BY_OFFICERS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.suspension.SuspensionDeclined;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

/** Answers a request for 利用停止 with a refusal and its reason; the use goes on. */
public record DeclineSuspension(SuspensionId suspensionId, Words reason)
        implements SuspensionCommand {

    @Override
    public Decision<SuspensionEvent> decide(Suspension suspension, Circumstances now) {
        if (suspension instanceof Suspension.Unknown) {
            return refuse(SUSPENSION_UNKNOWN);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return refuse(USE_SUSPENDED_BY_OFFICERS);
        }
        return suspension instanceof Suspension.Requested requested
                ? accept(
                        new SuspensionDeclined(
                                suspensionId,
                                requested.fileId(),
                                now.aboutHolder(suspensionId.value()).put(reason)))
                : refuse(SUSPENSION_ANSWERED_ALREADY);
    }
}
