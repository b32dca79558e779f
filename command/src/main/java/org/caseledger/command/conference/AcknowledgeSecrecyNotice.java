package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.MEMBER_STAFF_UNKNOWN;
import static org.caseledger.command.conference.BodyRefusal.NOTICE_ALREADY_ACKNOWLEDGED;
import static org.caseledger.command.conference.BodyRefusal.NOTICE_IN_FUTURE;
import static org.caseledger.command.conference.BodyRefusal.NOTICE_OF_ANOTHER_PERSON;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Set;

/** A person, member or not, confirms the duty of secrecy; entered by themselves or the secretariat. */
public record AcknowledgeSecrecyNotice(
        BodyId bodyId, StaffId staffId, String noticeVersion, LocalDate acknowledgedOn)
        implements BodyCommand {

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return switch (body) {
            case ConferenceBody.Unknown _ -> refuse(BODY_UNKNOWN);
            case ConferenceBody.Established _ when !mayEnter(now) ->
                    refuse(NOTICE_OF_ANOTHER_PERSON);
            case ConferenceBody.Established _ when acknowledgedOn.isAfter(now.today()) ->
                    refuse(NOTICE_IN_FUTURE);
            case ConferenceBody.Established established when isKnown(established) ->
                    refuse(NOTICE_ALREADY_ACKNOWLEDGED);
            case ConferenceBody.Established _
                    when now.facts().value(StaffRegister.STAFF, staffId.toString()).isEmpty() ->
                    refuse(MEMBER_STAFF_UNKNOWN);
            case ConferenceBody.Established _ ->
                    accept(
                            new SecrecyNoticeAcknowledged(
                                    bodyId, staffId, noticeVersion, acknowledgedOn));
        };
    }

    private boolean mayEnter(Circumstances now) {
        return staffId.equals(now.actor().staff()) || Secretariat.includes(now.actor());
    }

    private boolean isKnown(ConferenceBody.Established body) {
        return body.notices().getOrDefault(staffId, Set.of()).contains(noticeVersion);
    }
}
