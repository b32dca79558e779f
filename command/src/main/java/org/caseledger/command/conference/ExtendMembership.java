package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.MEMBER_TERM_OUT_OF_RANGE;
import static org.caseledger.command.conference.BodyRefusal.NOT_MEMBER;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** Extends a term to a later last day, such as 31 March of the following fiscal year. */
public record ExtendMembership(BodyId bodyId, StaffId staffId, LocalDate until)
        implements BodyCommand {

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return StandingBody.from(until, body, now, this::extend);
    }

    private Decision<BodyEvent> extend(ConferenceBody.Established body) {
        ConferenceBody.Term term = body.members().get(staffId);
        if (term == null) {
            return refuse(NOT_MEMBER);
        }
        return term.until() == null || !until.isAfter(term.until())
                ? refuse(MEMBER_TERM_OUT_OF_RANGE)
                : accept(new MembershipExtended(bodyId, staffId, until));
    }
}
