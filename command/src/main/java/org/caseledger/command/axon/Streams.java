package org.caseledger.command.axon;

import org.caseledger.command.attachment.AttachmentCommand;
import org.caseledger.command.conference.BodyCommand;
import org.caseledger.command.conference.SittingCommand;
import org.caseledger.command.consent.ConsentCommand;
import org.caseledger.command.deadline.DeadlineCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.command.directory.DirectoryCommand;
import org.caseledger.command.disclosure.DisclosureCommand;
import org.caseledger.command.duty.DutyCommand;
import org.caseledger.command.emergency.EmergencyCommand;
import org.caseledger.command.household.HouseholdCommand;
import org.caseledger.command.intake.IntakeCommand;
import org.caseledger.command.intake.NearMissCommand;
import org.caseledger.command.migration.MigrationCommand;
import org.caseledger.command.outreach.OutreachCommand;
import org.caseledger.command.profile.ProfileCommand;
import org.caseledger.command.programme.ProgrammeCommand;
import org.caseledger.command.safekeeping.SafekeepingCommand;
import org.caseledger.command.sameperson.SamePersonCommand;
import org.caseledger.command.succession.SuccessionCommand;
import org.caseledger.command.supportcase.SupportCaseCommand;
import org.caseledger.command.suspension.SuspensionCommand;

import java.util.List;

/** Every stream that can be written. */
public final class Streams {

    public static final List<Stream<?, ?, ?>> ALL =
            List.of(
                    DirectoryCommand.STREAM,
                    ProfileCommand.STREAM,
                    HouseholdCommand.STREAM,
                    SafekeepingCommand.STREAM,
                    ConsentCommand.STREAM,
                    IntakeCommand.STREAM,
                    NearMissCommand.STREAM,
                    OutreachCommand.STREAM,
                    SupportCaseCommand.STREAM,
                    BodyCommand.STREAM,
                    SittingCommand.STREAM,
                    DisclosureCommand.STREAM,
                    ProgrammeCommand.STREAM,
                    MigrationCommand.STREAM,
                    SuccessionCommand.STREAM,
                    DeadlineCommand.STREAM,
                    AttachmentCommand.STREAM,
                    SamePersonCommand.STREAM,
                    EmergencyCommand.STREAM,
                    SuspensionCommand.STREAM,
                    DutyCommand.STREAM);

    private Streams() {}
}
