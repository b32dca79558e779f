package org.caseledger.command.conference;

import static org.caseledger.command.conference.BodyRefusal.BODY_DISSOLVED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.ConferenceBodyDissolved;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;

/** Dissolves the body; {@code from} is the first day without it. Who belonged to it stays bound. */
public record DissolveConferenceBody(BodyId bodyId, LocalDate from) implements BodyCommand {

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return StandingBody.from(
                from,
                body,
                now,
                standing ->
                        standing.dissolvedFrom() != null
                                ? refuse(BODY_DISSOLVED)
                                : accept(new ConferenceBodyDissolved(bodyId, from)));
    }
}
