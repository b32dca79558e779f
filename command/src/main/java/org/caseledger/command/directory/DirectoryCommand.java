package org.caseledger.command.directory;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.UUID;

/** What can be recorded in the directory of a municipality. */
public sealed interface DirectoryCommand extends LedgerCommand
        permits RegisterMunicipality,
                AddAgencyKind,
                AddField,
                RegisterAgency,
                RenameAgency,
                CloseAgency,
                SplitAgency,
                MergeAgency,
                AgreeContract,
                EndContract,
                DrawArea,
                GiveUpArea,
                AssignArea,
                EndAreaAssignment,
                RegisterStaff,
                TransferStaff,
                RecordStaffLeft,
                EstablishPost,
                AbolishPost,
                FillPost,
                VacatePost,
                ConcludeSharingAgreement,
                EndSharingAgreement,
                PledgeSecrecy,
                PrepareStaffChanges,
                RecordAccountClosed,
                RecordAccountOpened,
                RecordSignInReset,
                WithdrawStaffChanges {

    Stream<DirectoryCommand, Directory, DirectoryEvent> STREAM =
            new Stream<>(
                    "directory",
                    DirectoryCommand.class,
                    DirectoryEvent.class,
                    new Directory.Empty(),
                    Directory::after,
                    DirectoryCommand::decide);

    MunicipalityCode municipality();

    Decision<DirectoryEvent> decide(Directory directory, Circumstances now);

    @Override
    default UUID streamId() {
        return StreamIds.directory(municipality());
    }
}
