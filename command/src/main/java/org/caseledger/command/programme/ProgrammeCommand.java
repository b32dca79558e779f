package org.caseledger.command.programme;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.ProgrammeEntryId;

import java.util.UUID;

/** What can be recorded about the programme itself, without any person or file. */
public sealed interface ProgrammeCommand extends LedgerCommand
        permits AdviseWithoutCase,
                AnswerLookFinding,
                ContinueAreaOutreach,
                EndAreaOutreach,
                OpenAreaOutreach,
                RecordAreaOutreach,
                ReportOutreachMonth,
                ReviewFallback,
                RegisterResourceGap {

    Stream<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> STREAM =
            new Stream<>(
                    "programme",
                    ProgrammeCommand.class,
                    ProgrammeEvent.class,
                    new ProgrammeEntry.Unknown(),
                    ProgrammeEntry::after,
                    ProgrammeCommand::decide);

    ProgrammeEntryId entryId();

    Decision<ProgrammeEvent> decide(ProgrammeEntry entry, Circumstances now);

    @Override
    default UUID streamId() {
        return entryId().value();
    }
}
