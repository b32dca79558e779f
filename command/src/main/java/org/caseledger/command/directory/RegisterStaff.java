package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_OPEN;
import static org.caseledger.command.directory.DirectoryRefusal.AGENCY_NOT_REGISTERED;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_ALREADY_IN_POST;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** A member of staff takes a post, or another post after leaving one; the name gets its own key. */
public record RegisterStaff(
        MunicipalityCode municipality,
        @Minted StaffId staffId,
        AgencyId agencyId,
        Words name,
        String post,
        Capacity capacity,
        LocalDate from)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, registered -> register(registered, now));
    }

    private Decision<DirectoryEvent> register(Directory.Registered registered, Circumstances now) {
        if (!registered.offices().has(agencyId)) {
            return refuse(AGENCY_NOT_REGISTERED);
        }
        if (!registered.offices().isOpen(agencyId, from)) {
            return refuse(AGENCY_NOT_OPEN);
        }
        if (registered.workforce().post(staffId).filter(held -> !hasEnded(held)).isPresent()) {
            return refuse(STAFF_ALREADY_IN_POST);
        }
        var labelled =
                now.aboutHolder(staffId.value()).keptAs(RetentionClass.STAFF_REGISTER).put(name);
        return accept(
                new StaffRegistered(
                        municipality, staffId, agencyId, labelled, post, capacity, from));
    }

    private boolean hasEnded(StaffRegister.Post held) {
        return held.leftOn() != null && !from.isBefore(held.leftOn());
    }
}
