package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_ALREADY_CLOSED;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_INTO_ITSELF;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_SPLIT_NEEDS_TWO;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencySplit;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An agency is divided: from that day on two or more others stand in its place. */
public record SplitAgency(
        MunicipalityCode municipality, AgencyId agencyId, List<AgencyId> into, LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::split);
    }

    private Decision<DirectoryEvent> split(Directory.Registered registered) {
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (registered.offices().isClosing(agencyId)) {
            return refuse(AGENCY_ALREADY_CLOSED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        if (into.contains(agencyId)) {
            return refuse(AGENCY_INTO_ITSELF);
        }
        if (Set.copyOf(into).size() < 2) {
            return refuse(AGENCY_SPLIT_NEEDS_TWO);
        }
        if (!into.stream().allMatch(registered.offices()::has)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (!into.stream().allMatch(each -> registered.offices().isOpen(each, from))) {
            return refuse(AGENCY_NOT_OPEN);
        }
        return accept(new AgencySplit(municipality, agencyId, into, from));
    }
}
