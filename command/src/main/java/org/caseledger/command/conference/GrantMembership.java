package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.ALREADY_MEMBER;
import static org.caseledger.command.conference.BodyRefusal.BODY_DISSOLVED;
import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_STAFF_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_TERM_OUT_OF_RANGE;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.MemberCapacity;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Makes a member of staff of an agency a member of the body for a term. */
public record GrantMembership(
        BodyId bodyId,
        StaffId staffId,
        AgencyId agencyId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable MemberCapacity capacity)
        implements BodyCommand {

    /** An ordinary member. */
    public GrantMembership(
            BodyId bodyId,
            StaffId staffId,
            AgencyId agencyId,
            LocalDate from,
            @Nullable LocalDate until) {
        this(bodyId, staffId, agencyId, from, until, null);
    }

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return switch (body) {
            case ConferenceBody.Unknown _ -> refuse(BODY_UNKNOWN);
            case ConferenceBody.Established _ when !Secretariat.includes(now.actor()) ->
                    refuse(BODY_NOT_YOURS);
            case ConferenceBody.Established established when established.isGoneOn(from) ->
                    refuse(BODY_DISSOLVED);
            case ConferenceBody.Established established
                    when from.isBefore(established.validFrom()) || endsBeforeItStarts() ->
                    refuse(MEMBER_TERM_OUT_OF_RANGE);
            case ConferenceBody.Established established when isMember(established) ->
                    refuse(ALREADY_MEMBER);
            case ConferenceBody.Established _ when !isStaffOfTheAgency(now) ->
                    refuse(MEMBER_STAFF_UNKNOWN);
            case ConferenceBody.Established _ ->
                    accept(new MembershipGranted(bodyId, staffId, agencyId, from, until, capacity));
        };
    }

    private boolean endsBeforeItStarts() {
        return until != null && until.isBefore(from);
    }

    private boolean isMember(ConferenceBody.Established body) {
        ConferenceBody.Term term = body.members().get(staffId);
        return term != null && term.reaches(from);
    }

    private boolean isStaffOfTheAgency(Circumstances now) {
        return StaffRegister.postOn(now.facts(), staffId, from)
                .filter(post -> post.agencyId().equals(agencyId))
                .isPresent();
    }
}
