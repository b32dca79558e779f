package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_ASSIGNMENT_OVER;
import static org.caseledger.command.directory.DirectoryRefusal.AREA_ASSIGNMENT_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AreaAssignmentEnded;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency or worker looks after an area no more after the last day. */
public record EndAreaAssignment(
        MunicipalityCode municipality, AssignmentId assignmentId, LocalDate lastDay)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::end);
    }

    private Decision<DirectoryEvent> end(Directory.Registered registered) {
        Areas.Assignment made = registered.areas().assignments().get(assignmentId);
        if (made == null) {
            return refuse(AREA_ASSIGNMENT_UNKNOWN);
        }
        if (!made.term().includes(lastDay)) {
            return refuse(AREA_ASSIGNMENT_OVER);
        }
        return accept(new AreaAssignmentEnded(municipality, assignmentId, lastDay));
    }
}
