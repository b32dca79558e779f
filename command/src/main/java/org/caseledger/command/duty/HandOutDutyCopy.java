package org.caseledger.command.duty;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.duty.DutyRefusal.COPY_HOLDER_NOT_IN_OFFICE;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_EMPTY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.duty.DutyCopyHandedOut;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.DutyListId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.WorkingDays;

/** Hands the next numbered copy to somebody by name; it is to be back on the next working day. */
public record HandOutDutyCopy(DutyListId listId, StaffId to) implements DutyCommand {

    @Override
    public Decision<DutyEvent> decide(DutyList list, Circumstances now) {
        return OfficersList.inForce(list, now, open -> handOut(open, now));
    }

    private Decision<DutyEvent> handOut(DutyList.Open open, Circumstances now) {
        if (open.chosen().isEmpty()) {
            return refuse(DUTY_LIST_EMPTY);
        }
        boolean inOffice =
                StaffRegister.postOn(now.facts(), to, now.today())
                        .filter(post -> post.capacity().handlesCases())
                        .isPresent();
        return inOffice
                ? accept(
                        new DutyCopyHandedOut(
                                listId,
                                open.copies() + 1,
                                to,
                                now.today(),
                                WorkingDays.after(now.today(), 1)))
                : refuse(COPY_HOLDER_NOT_IN_OFFICE);
    }
}
