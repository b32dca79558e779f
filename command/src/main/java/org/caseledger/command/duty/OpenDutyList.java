package org.caseledger.command.duty;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_ALREADY_OPENED;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_DAYS_UNCLEAR;
import static org.caseledger.command.duty.DutyRefusal.DUTY_LIST_KEPT_BY_OFFICERS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.duty.DutyListOpened;
import org.caseledger.events.value.DutyListId;

import java.time.LocalDate;

/** Begins a list for some nights or holidays; it is good for at most two weeks. */
public record OpenDutyList(@Minted DutyListId listId, LocalDate from, LocalDate until)
        implements DutyCommand {

    private static final int LONGEST_DAYS = 14;

    @Override
    public Decision<DutyEvent> decide(DutyList list, Circumstances now) {
        if (!(list instanceof DutyList.Unknown)) {
            return refuse(DUTY_LIST_ALREADY_OPENED);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return refuse(DUTY_LIST_KEPT_BY_OFFICERS);
        }
        boolean clear =
                !until.isBefore(from)
                        && !until.isBefore(now.today())
                        && !until.isAfter(from.plusDays(LONGEST_DAYS));
        return clear
                ? accept(new DutyListOpened(listId, from, until))
                : refuse(DUTY_LIST_DAYS_UNCLEAR);
    }
}
