package org.caseledger.command.duty;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.duty.DutyRefusal.COPY_NOT_OUT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.duty.DutyCopyRecovered;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.value.DutyListId;

/** Takes a copy back, named by its number. */
public record RecoverDutyCopy(DutyListId listId, int copy) implements DutyCommand {

    @Override
    public Decision<DutyEvent> decide(DutyList list, Circumstances now) {
        return OfficersList.in(
                list,
                now,
                open ->
                        open.out().contains(copy)
                                ? accept(new DutyCopyRecovered(listId, copy, now.today()))
                                : refuse(COPY_NOT_OUT));
    }
}
