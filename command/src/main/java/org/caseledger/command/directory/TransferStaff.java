package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_MOVES_BEFORE_START;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_IN_POST;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.StaffTransferred;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Optional;

/** A member of staff takes another post, at the same or another agency; the name stays known. */
public record TransferStaff(
        MunicipalityCode municipality,
        StaffId staffId,
        AgencyId agencyId,
        String post,
        Capacity capacity,
        LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::transfer);
    }

    private Decision<DirectoryEvent> transfer(Directory.Registered registered) {
        Optional<StaffRegister.Post> held = registered.workforce().post(staffId);
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        if (held.isEmpty() || held.get().leftOn() != null) {
            return refuse(STAFF_NOT_IN_POST);
        }
        if (!from.isAfter(held.get().from())) {
            return refuse(STAFF_MOVES_BEFORE_START);
        }
        return accept(new StaffTransferred(municipality, staffId, agencyId, post, capacity, from));
    }
}
