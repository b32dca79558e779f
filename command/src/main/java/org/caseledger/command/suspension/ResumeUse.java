package org.caseledger.command.suspension;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.suspension.SuspensionRefusal.SUSPENSION_UNKNOWN;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_NOT_SUSPENDED;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_SUSPENDED_BY_OFFICERS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

/** Ends one 利用停止, named by its id, for the reason given; another one of the person stays. */
public record ResumeUse(SuspensionId suspensionId, Words reason) implements SuspensionCommand {

    @Override
    public Decision<SuspensionEvent> decide(Suspension suspension, Circumstances now) {
        if (suspension instanceof Suspension.Unknown) {
            return refuse(SUSPENSION_UNKNOWN);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return refuse(USE_SUSPENDED_BY_OFFICERS);
        }
        return suspension instanceof Suspension.Recorded recorded && recorded.stands()
                ? accept(
                        new UseResumed(
                                suspensionId,
                                recorded.fileId(),
                                now.aboutHolder(suspensionId.value()).put(reason)))
                : refuse(USE_NOT_SUSPENDED);
    }
}
