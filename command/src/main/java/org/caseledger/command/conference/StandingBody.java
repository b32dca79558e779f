package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_CHANGE_BEFORE_ITS_START;
import static org.caseledger.command.conference.BodyRefusal.BODY_DISSOLVED;
import static org.caseledger.command.conference.BodyRefusal.BODY_NOT_YOURS;
import static org.caseledger.command.conference.BodyRefusal.BODY_UNKNOWN;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;

import java.time.LocalDate;
import java.util.function.Function;

/** Rule: a body is changed by the chair's side only, and not from a day on which it is gone. */
final class StandingBody {

    private StandingBody() {}

    /** What takes effect on a day while the body stands. */
    static Decision<BodyEvent> from(
            LocalDate day,
            ConferenceBody body,
            Circumstances now,
            Function<ConferenceBody.Established, Decision<BodyEvent>> next) {
        return switch (body) {
            case ConferenceBody.Unknown _ -> refuse(BODY_UNKNOWN);
            case ConferenceBody.Established _ when !Secretariat.includes(now.actor()) ->
                    refuse(BODY_NOT_YOURS);
            case ConferenceBody.Established standing when standing.isGoneOn(day) ->
                    refuse(BODY_DISSOLVED);
            case ConferenceBody.Established standing when day.isBefore(standing.validFrom()) ->
                    refuse(BODY_CHANGE_BEFORE_ITS_START);
            case ConferenceBody.Established standing -> next.apply(standing);
        };
    }
}
