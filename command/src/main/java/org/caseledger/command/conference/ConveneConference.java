package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_CONVENED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NUMBER_TAKEN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;

/** Calls a sitting of a body for a day, which may be past when it is entered afterwards. */
public record ConveneConference(
        @Minted SittingId sittingId, BodyId bodyId, int number, LocalDate heldOn, boolean online)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return switch (sitting) {
            case Sitting.Open _, Sitting.Over _, Sitting.Minuted _ ->
                    refuse(SITTING_ALREADY_CONVENED);
            case Sitting.Unknown _ when !Secretariat.includes(now.actor()) ->
                    refuse(SITTING_NOT_YOURS);
            case Sitting.Unknown _ when !bodyIsInForce(now) -> refuse(NO_BODY_IN_FORCE);
            case Sitting.Unknown _ when number < 1 || isTaken(now) -> refuse(SITTING_NUMBER_TAKEN);
            case Sitting.Unknown _ ->
                    accept(new ConferenceConvened(sittingId, bodyId, number, heldOn, online));
        };
    }

    private boolean bodyIsInForce(Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, bodyId.toString())
                .filter(body -> !heldOn.isBefore(body.validFrom()))
                .isPresent();
    }

    private boolean isTaken(Circumstances now) {
        return now.facts().values(SittingRegister.SITTING, Lookups.body(bodyId)).stream()
                .anyMatch(other -> other.number() == number);
    }
}
