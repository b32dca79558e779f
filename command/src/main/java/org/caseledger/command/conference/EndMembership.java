package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_TERM_OUT_OF_RANGE;
import static org.caseledger.command.conference.BodyRefusal.NOT_MEMBER;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** Ends a membership; {@code endedOn} is the first day without it. */
public record EndMembership(BodyId bodyId, StaffId staffId, LocalDate endedOn)
        implements BodyCommand {

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return switch (body) {
            case ConferenceBody.Unknown _ -> refuse(BODY_UNKNOWN);
            case ConferenceBody.Established _ when !Secretariat.includes(now.actor()) ->
                    refuse(BODY_NOT_YOURS);
            case ConferenceBody.Established established -> end(established);
        };
    }

    private Decision<BodyEvent> end(ConferenceBody.Established body) {
        ConferenceBody.Term term = body.members().get(staffId);
        if (term == null || !term.reaches(endedOn)) {
            return refuse(NOT_MEMBER);
        }
        if (!endedOn.isAfter(term.from())) {
            return refuse(MEMBER_TERM_OUT_OF_RANGE);
        }
        return accept(new MembershipEnded(bodyId, staffId, endedOn));
    }
}
