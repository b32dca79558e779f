package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_ALREADY_CLOSED;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencyClosed;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency takes no part any more; {@code from} is the first day without it. */
public record CloseAgency(MunicipalityCode municipality, AgencyId agencyId, LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::close);
    }

    private Decision<DirectoryEvent> close(Directory.Registered registered) {
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (registered.offices().isClosing(agencyId)) {
            return refuse(AGENCY_ALREADY_CLOSED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        return accept(new AgencyClosed(municipality, agencyId, from));
    }
}
