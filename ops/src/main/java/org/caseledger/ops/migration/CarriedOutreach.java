package org.caseledger.ops.migration;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;

import java.util.List;

/** A course of outreach that runs in the other ledger. */
record CarriedOutreach(FileId file, AgencyId agency, OutreachGround ground, Occurred began) {

    /** The acts that open it on its day. */
    List<LedgerCommand> acts(OutreachId outreach, PersonId person) {
        return List.of(
                new RecordOutreachSignal(
                        outreach,
                        file,
                        person,
                        SignalSource.AGENCY,
                        CaseSteps.AS_WRITTEN,
                        SaidBy.agency(agency),
                        began),
                new OpenOutreach(outreach, file, person, agency, ground, began.on()));
    }
}
