package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_ALREADY_CLOSED;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_INTO_ITSELF;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencyMerged;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency becomes part of another one from a day on. */
public record MergeAgency(
        MunicipalityCode municipality, AgencyId agencyId, AgencyId into, LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::merge);
    }

    private Decision<DirectoryEvent> merge(Directory.Registered registered) {
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (registered.offices().isClosing(agencyId)) {
            return refuse(AGENCY_ALREADY_CLOSED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        if (into.equals(agencyId)) {
            return refuse(AGENCY_INTO_ITSELF);
        }
        if (!registered.offices().has(into)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (!registered.offices().isOpen(into, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        return accept(new AgencyMerged(municipality, agencyId, into, from));
    }
}
