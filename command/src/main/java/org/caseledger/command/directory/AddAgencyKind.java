package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_KIND_ALREADY_THERE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyKindAdded;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality adds a kind of agency that the list does not have. */
public record AddAgencyKind(
        MunicipalityCode municipality, AgencyKind kind, String name, LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::add);
    }

    private Decision<DirectoryEvent> add(Directory.Registered registered) {
        if (registered.offices().knows(kind)) {
            return refuse(AGENCY_KIND_ALREADY_THERE);
        }
        return accept(new AgencyKindAdded(municipality, kind, name, from));
    }
}
