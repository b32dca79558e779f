package org.caseledger.command.consent;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.value.ConsentId;

import java.util.UUID;

/** What can be asked of one consent. */
public sealed interface ConsentCommand extends LedgerCommand
        permits SeekConsent,
                GiveConsent,
                RefuseConsent,
                NarrowConsent,
                WithdrawConsent,
                RecordUnobtainableConsent,
                ReceiveConsentPaper,
                PassConsentToSuccessor,
                NotifyRoleHolder,
                AcknowledgeNotice {
    /** The stream of one consent: of one person, for one purpose, to one circle. */
    Stream<ConsentCommand, Consent, ConsentEvent> STREAM =
            new Stream<>(
                    "consent",
                    ConsentCommand.class,
                    ConsentEvent.class,
                    new Consent.Unknown(),
                    Consent::after,
                    ConsentCommand::decide);

    ConsentId consentId();

    Decision<ConsentEvent> decide(Consent consent, Circumstances now);

    @Override
    default UUID streamId() {
        return consentId().value();
    }
}
