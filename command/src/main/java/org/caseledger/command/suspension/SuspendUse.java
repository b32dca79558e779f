package org.caseledger.command.suspension;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.suspension.SuspensionRefusal.SUSPENSION_DATE_IN_FUTURE;
import static org.caseledger.command.suspension.SuspensionRefusal.SUSPENSION_OF_ANOTHER_PERSON;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_SUSPENDED_ALREADY;
import static org.caseledger.command.suspension.SuspensionRefusal.USE_SUSPENDED_BY_OFFICERS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.UseSuspended;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/**
 * 利用停止: from the moment it is recorded nobody who handles cases reads what is known of the person,
 * in whatever file. A municipal officer records it on the person's request, under the id of that where
 * it was taken in before.
 */
public record SuspendUse(
        @Minted SuspensionId suspensionId,
        FileId fileId,
        PersonId personId,
        Words request,
        LocalDate requestedOn)
        implements SuspensionCommand {

    @Override
    public Decision<SuspensionEvent> decide(Suspension suspension, Circumstances now) {
        boolean requested = suspension instanceof Suspension.Requested;
        if (!requested && !(suspension instanceof Suspension.Unknown)) {
            return refuse(USE_SUSPENDED_ALREADY);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return refuse(USE_SUSPENDED_BY_OFFICERS);
        }
        if (requested && !suspension.equals(new Suspension.Requested(fileId, personId))) {
            return refuse(SUSPENSION_OF_ANOTHER_PERSON);
        }
        if (requestedOn.isAfter(now.today())) {
            return refuse(SUSPENSION_DATE_IN_FUTURE);
        }
        return accept(
                new UseSuspended(
                        suspensionId,
                        fileId,
                        personId,
                        now.aboutHolder(suspensionId.value()).put(request),
                        requestedOn));
    }
}
