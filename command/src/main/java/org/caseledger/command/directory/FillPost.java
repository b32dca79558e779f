package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.POST_HELD_BY_ANOTHER;
import static org.caseledger.command.directory.DirectoryRefusal.POST_NOT_IN_USE;
import static org.caseledger.command.directory.DirectoryRefusal.POST_UNKNOWN;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_OF_AGENCY;
import static org.caseledger.command.directory.DirectoryRefusal.TERM_ENDS_BEFORE_IT_STARTS;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.PostFilled;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A member of staff holds a post of the agency, for a term or until further notice. */
public record FillPost(
        MunicipalityCode municipality,
        PostId postId,
        StaffId staffId,
        LocalDate from,
        @Nullable LocalDate until)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, this::fill);
    }

    private Decision<DirectoryEvent> fill(Directory.Registered registered) {
        return registered
                .workforce()
                .seat(postId)
                .map(seat -> fill(seat, registered))
                .orElseGet(() -> refuse(POST_UNKNOWN));
    }

    private Decision<DirectoryEvent> fill(PostRegister.Seat seat, Directory.Registered registered) {
        if (until != null && until.isBefore(from)) {
            return refuse(TERM_ENDS_BEFORE_IT_STARTS);
        }
        if (!seat.existsOn(from)) {
            return refuse(POST_NOT_IN_USE);
        }
        if (!registered.employs(seat.agencyId(), staffId, from)) {
            return refuse(STAFF_NOT_OF_AGENCY);
        }
        if (registered.workforce().isHeldWithin(seat, from, until)) {
            return refuse(POST_HELD_BY_ANOTHER);
        }
        return accept(new PostFilled(municipality, postId, staffId, from, until));
    }
}
