package org.caseledger.command.duty;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.value.DutyListId;

import java.util.UUID;

/** What can be asked of a 夜間・休日用 緊急対応一覧. */
public sealed interface DutyCommand extends LedgerCommand
        permits OpenDutyList, ChooseCaseForDuty, HandOutDutyCopy, RecoverDutyCopy {
    /** The stream of one list. */
    Stream<DutyCommand, DutyList, DutyEvent> STREAM =
            new Stream<>(
                    "duty-list",
                    DutyCommand.class,
                    DutyEvent.class,
                    new DutyList.Unknown(),
                    DutyList::after,
                    DutyCommand::decide);

    DutyListId listId();

    Decision<DutyEvent> decide(DutyList list, Circumstances now);

    @Override
    default UUID streamId() {
        return listId().value();
    }
}
