package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.SittingId;

import java.util.UUID;

/** What can be recorded about one sitting. */
public sealed interface SittingCommand extends LedgerCommand
        permits ConveneConference,
                ArrangeSitting,
                PostponeSitting,
                CancelSitting,
                SetAgendaItem,
                OrderAgenda,
                WithdrawAgendaItem,
                ExplainConsentNotSought,
                SelectAttendee,
                InviteNonMember,
                RecordAttendance,
                RecordAbsenceFromItem,
                ReceiveWrittenOpinion,
                PrepareMaterial,
                DistributeMaterial,
                RecoverMaterial,
                ShareInformationInItem,
                AskForInformation,
                TakeDecision,
                ProposeApproachRole,
                NoteResourceGap,
                SetNextDate,
                RecordItemResult,
                DraftMinutes,
                ApproveMinutes,
                CorrectMinutes,
                CloseSitting,
                RecordSittingAsItHappened,
                RecordAgendaItemAsItHappened,
                RecordAttendanceAsItHappened,
                RecordDecisionAsItHappened {

    Stream<SittingCommand, Sitting, SittingEvent> STREAM =
            new Stream<>(
                    "sitting",
                    SittingCommand.class,
                    SittingEvent.class,
                    new Sitting.Unknown(),
                    Sitting::after,
                    SittingCommand::decide);

    SittingId sittingId();

    Decision<SittingEvent> decide(Sitting sitting, Circumstances now);

    @Override
    default UUID streamId() {
        return sittingId().value();
    }
}
