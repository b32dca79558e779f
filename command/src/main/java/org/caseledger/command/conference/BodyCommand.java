package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.value.BodyId;

import java.util.UUID;

/** What can be recorded about a conference body, its members and their secrecy. */
public sealed interface BodyCommand extends LedgerCommand
        permits EstablishConferenceBody,
                RenameConferenceBody,
                ReviseBodyRules,
                DissolveConferenceBody,
                GrantMembership,
                ExtendMembership,
                EndMembership,
                AcknowledgeSecrecyNotice {

    Stream<BodyCommand, ConferenceBody, BodyEvent> STREAM =
            new Stream<>(
                    "conference-body",
                    BodyCommand.class,
                    BodyEvent.class,
                    new ConferenceBody.Unknown(),
                    ConferenceBody::after,
                    BodyCommand::decide);

    BodyId bodyId();

    Decision<BodyEvent> decide(ConferenceBody body, Circumstances now);

    @Override
    default UUID streamId() {
        return bodyId().value();
    }
}
