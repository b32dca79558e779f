package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_LEFT_BEFORE_START;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_IN_POST;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Optional;

/** A member of staff leaves: from {@code leftOn} on there are no rights. */
public record RecordStaffLeft(MunicipalityCode municipality, StaffId staffId, LocalDate leftOn)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::leave);
    }

    private Decision<DirectoryEvent> leave(Directory.Registered registered) {
        Optional<StaffRegister.Post> post = registered.workforce().post(staffId);
        if (post.isEmpty() || post.get().leftOn() != null) {
            return refuse(STAFF_NOT_IN_POST);
        }
        if (leftOn.isBefore(post.get().from())) {
            return refuse(STAFF_LEFT_BEFORE_START);
        }
        return accept(new StaffLeft(municipality, staffId, leftOn));
    }
}
