package org.caseledger.command.suspension;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.suspension.SuspensionRefusal.SUSPENSION_DATE_IN_FUTURE;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_SUSPENDED_ALREADY;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_SUSPENDED_BY_OFFICERS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.SuspensionRequested;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/**
 * Takes in a request for 利用停止 that is not answered yet; it is due within the days of the profile.
 * The answer goes on from here, by {@link SuspendUse} under the same id or {@link DeclineSuspension}.
 */
public record RequestSuspension(
        @Minted SuspensionId suspensionId,
        FileId fileId,
        PersonId personId,
        Words request,
        LocalDate requestedOn)
        implements SuspensionCommand {

    @Override
    public Decision<SuspensionEvent> decide(Suspension suspension, Circumstances now) {
        if (!(suspension instanceof Suspension.Unknown)) {
            return refuse(USE_SUSPENDED_ALREADY);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return refuse(USE_SUSPENDED_BY_OFFICERS);
        }
        if (requestedOn.isAfter(now.today())) {
            return refuse(SUSPENSION_DATE_IN_FUTURE);
        }
        return accept(
                new SuspensionRequested(
                        suspensionId,
                        fileId,
                        personId,
                        now.aboutHolder(suspensionId.value()).put(request),
                        requestedOn));
    }
}
