package org.caseledger.command.disclosure;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StreamIds;

import java.util.UUID;

/** What can be recorded of asking for and giving personal information of one file. */
public sealed interface DisclosureCommand extends LedgerCommand
        permits RequestInformation,
                AnswerRequest,
                ProvideInformation,
                RecallInformation,
                DiscloseInEmergency,
                ReportEmergency,
                NotifyCorrection,
                RecordProvisionAsItHappened {
    /** The stream of one file's disclosures. */
    Stream<DisclosureCommand, Disclosures, DisclosureEvent> STREAM =
            new Stream<>(
                    "disclosure",
                    DisclosureCommand.class,
                    DisclosureEvent.class,
                    new Disclosures.Unknown(),
                    Disclosures::after,
                    DisclosureCommand::decide);

    FileId fileId();

    Decision<DisclosureEvent> decide(Disclosures disclosures, Circumstances now);

    @Override
    default UUID streamId() {
        return StreamIds.disclosure(fileId());
    }
}
