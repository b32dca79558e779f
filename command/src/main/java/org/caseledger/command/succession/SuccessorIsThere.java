package org.caseledger.command.succession;

import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSOR_IS_THE_SAME;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSOR_NOT_NAMED;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSOR_NOT_OF_AGENCY;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSOR_POST_NOT_THERE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Optional;

/** Rule: the successor is named, and belongs to the agency on the day that the work goes over. */
final class SuccessorIsThere {

    private SuccessorIsThere() {}

    static Optional<SuccessionRefusal> wrong(
            Successor to, StaffId predecessor, LocalDate day, Circumstances now) {
        if (to.staffId() == null && to.postId() == null) {
            return Optional.of(SUCCESSOR_NOT_NAMED);
        }
        if (predecessor.equals(to.staffId())) {
            return Optional.of(SUCCESSOR_IS_THE_SAME);
        }
        if (to.staffId() != null && !works(to.staffId(), to.agencyId(), day, now)) {
            return Optional.of(SUCCESSOR_NOT_OF_AGENCY);
        }
        return to.postId() != null && !has(to.agencyId(), to.postId(), day, now)
                ? Optional.of(SUCCESSOR_POST_NOT_THERE)
                : Optional.empty();
    }

    private static boolean works(StaffId staff, AgencyId agency, LocalDate day, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, day)
                .filter(post -> post.agencyId().equals(agency))
                .isPresent();
    }

    private static boolean has(AgencyId agency, PostId post, LocalDate day, Circumstances now) {
        return now.facts()
                .value(PostRegister.POST, post.toString())
                .filter(seat -> seat.agencyId().equals(agency) && seat.existsOn(day))
                .isPresent();
    }
}
