package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_NOT_YOURS;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_OTHER_MUNICIPALITY;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_IN_POST;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AccountOpened;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

/**
 * An officer opens an account for a member of staff in post. One that was opened on the console of the
 * machine is recorded by its owner at the first use. Asked by the desk of accounts only.
 */
public record RecordAccountOpened(MunicipalityCode municipality, StaffId staffId, boolean onConsole)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return refuse(DIRECTORY_OTHER_MUNICIPALITY);
        }
        boolean own = staffId.equals(now.actor().staff());
        if (!now.actor().isMunicipalOfficer() && !(onConsole && own)) {
            return refuse(DIRECTORY_NOT_YOURS);
        }
        return StaffRegister.postOn(now.facts(), staffId, now.today()).isEmpty()
                ? refuse(STAFF_NOT_IN_POST)
                : accept(new AccountOpened(municipality, staffId, onConsole));
    }
}
