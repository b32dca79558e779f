package org.caseledger.command.profile;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.UUID;

/** What can be recorded about the rules a municipality sets itself. */
public sealed interface ProfileCommand extends LedgerCommand
        permits DecideProfile,
                DecideProfileSettings,
                AdoptProfileKind,
                PublishTextVersion,
                PublishAccessPolicy {

    Stream<ProfileCommand, ProfileHistory, ProfileEvent> STREAM =
            new Stream<>(
                    "profile",
                    ProfileCommand.class,
                    ProfileEvent.class,
                    ProfileHistory.NOTHING,
                    ProfileHistory::after,
                    ProfileCommand::decide);

    MunicipalityCode municipality();

    Decision<ProfileEvent> decide(ProfileHistory profile, Circumstances now);

    @Override
    default UUID streamId() {
        return StreamIds.profile(municipality());
    }
}
