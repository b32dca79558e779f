package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencyRenamed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency bears another name from a day on; its id and all that hangs on it stay. */
public record RenameAgency(
        MunicipalityCode municipality, AgencyId agencyId, String name, LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::rename);
    }

    private Decision<DirectoryEvent> rename(Directory.Registered registered) {
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        return accept(new AgencyRenamed(municipality, agencyId, name, from));
    }
}
