package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AccountClosed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

/** An officer closes the account of somebody, in post or not; asked by the desk of accounts only. */
public record RecordAccountClosed(MunicipalityCode municipality, StaffId staffId)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(
                this, directory, now, _ -> accept(new AccountClosed(municipality, staffId)));
    }
}
