package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_ALREADY_COVERED;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_ASSIGNMENT_ALREADY_MADE;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_NOT_IN_USE;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_UNKNOWN;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_WORKER_NOT_OF_AGENCY;
import static org.caseledger.command.directory.DirectoryRefusal.TERM_ENDS_BEFORE_IT_STARTS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** An agency looks after an area for a time, by a named worker or without one. */
public record AssignArea(
        MunicipalityCode municipality,
        @Minted AssignmentId assignmentId,
        AreaId areaId,
        AgencyId agencyId,
        @Nullable StaffId staffId,
        LocalDate from,
        @Nullable LocalDate until)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::assign);
    }

    private Decision<DirectoryEvent> assign(Directory.Registered registered) {
        return wrong(registered)
                .<Decision<DirectoryEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new AreaAssigned(
                                        municipality,
                                        assignmentId,
                                        areaId,
                                        agencyId,
                                        staffId,
                                        from,
                                        until)));
    }

    private Optional<DirectoryRefusal> wrong(Directory.Registered registered) {
        Areas.Term drawn = registered.areas().drawn().get(areaId);
        if (registered.areas().assignments().containsKey(assignmentId)) {
            return Optional.of(AREA_ASSIGNMENT_ALREADY_MADE);
        }
        if (drawn == null) {
            return Optional.of(AREA_UNKNOWN);
        }
        if (until != null && until.isBefore(from)) {
            return Optional.of(TERM_ENDS_BEFORE_IT_STARTS);
        }
        if (!drawn.includes(from)) {
            return Optional.of(AREA_NOT_IN_USE);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return Optional.of(
                    registered.offices().has(agencyId) ? AGENCY_NOT_OPEN : AGENCY_NOT_REGISTERED);
        }
        if (staffId != null && !registered.employs(agencyId, staffId, from)) {
            return Optional.of(AREA_WORKER_NOT_OF_AGENCY);
        }
        return isCovered(registered.areas()) ? Optional.of(AREA_ALREADY_COVERED) : Optional.empty();
    }

    private boolean isCovered(Areas areas) {
        Areas.Term term = new Areas.Term(from, until);
        return areas.assignments().values().stream()
                .anyMatch(made -> made.isOf(areaId, agencyId, staffId) && made.term().meets(term));
    }
}
