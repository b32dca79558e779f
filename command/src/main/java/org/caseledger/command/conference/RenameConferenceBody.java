package org.caseledger.command.conference;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.ConferenceBodyRenamed;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;

/** Gives the body another name from a day; bases and members stay. */
public record RenameConferenceBody(BodyId bodyId, String name, LocalDate from)
        implements BodyCommand {

    @Override
    public Decision<BodyEvent> decide(ConferenceBody body, Circumstances now) {
        return StandingBody.from(
                from, body, now, _ -> accept(new ConferenceBodyRenamed(bodyId, name, from)));
    }
}
