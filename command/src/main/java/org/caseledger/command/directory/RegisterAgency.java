package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_ALREADY_REGISTERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency or a municipal section takes part. */
public record RegisterAgency(
        MunicipalityCode municipality,
        @Minted AgencyId agencyId,
        String name,
        AgencyKind kind,
        Standing standing,
        Field field,
        LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::register);
    }

    private Decision<DirectoryEvent> register(Directory.Registered registered) {
        if (registered.agencies().contains(agencyId)) {
            return refuse(AGENCY_ALREADY_REGISTERED);
        }
        return accept(
                new AgencyRegistered(municipality, agencyId, name, kind, standing, field, from));
    }
}
