package org.caseledger.command.outreach;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.OutreachId;

import java.util.UUID;

/** What can be recorded about one course of outreach. */
public sealed interface OutreachCommand extends LedgerCommand
        permits RecordOutreachSignal,
                OpenOutreach,
                MakeOutreachPlan,
                ArrangeWatch,
                AttemptContact,
                RecordFirstContact,
                RecordHomeVisit,
                RecordAccompaniment,
                SwitchBasisToConsent,
                ConnectToAgency,
                JudgeRelationStable,
                CloseOutreach,
                HoldOutreach,
                ResumeOutreach,
                ReleaseWatch,
                ChangeApproach,
                ReceiveContactByPerson,
                RecordContactRefusal,
                RecordOutreachEmergency,
                EndOutreachEmergency,
                ReferOnToMultiAgency,
                EndOutreach,
                RecordOutreachFollowUp,
                RecordHomeVisitAsItHappened {

    Stream<OutreachCommand, Outreach, OutreachEvent> STREAM =
            new Stream<>(
                    "outreach",
                    OutreachCommand.class,
                    OutreachEvent.class,
                    new Outreach.Unknown(),
                    Outreach::after,
                    OutreachCommand::decide);

    OutreachId outreachId();

    Decision<OutreachEvent> decide(Outreach outreach, Circumstances now);

    @Override
    default UUID streamId() {
        return outreachId().value();
    }
}
