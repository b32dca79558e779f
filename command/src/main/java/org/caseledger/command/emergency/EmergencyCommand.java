package org.caseledger.command.emergency;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.value.EmergencyAccessId;

import java.util.UUID;

/** What can be asked of a 緊急閲覧. */
public sealed interface EmergencyCommand extends LedgerCommand
        permits StartEmergencyAccess,
                EndEmergencyAccess,
                ReviewEmergencyAccess,
                AllowEmergencyAccess {
    /** The stream of one 緊急閲覧. */
    Stream<EmergencyCommand, EmergencyAccess, EmergencyEvent> STREAM =
            new Stream<>(
                    "emergency-access",
                    EmergencyCommand.class,
                    EmergencyEvent.class,
                    new EmergencyAccess.Unknown(),
                    EmergencyAccess::after,
                    EmergencyCommand::decide);

    EmergencyAccessId accessId();

    Decision<EmergencyEvent> decide(EmergencyAccess access, Circumstances now);

    @Override
    default UUID streamId() {
        return accessId().value();
    }
}
