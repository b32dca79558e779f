package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_CONVENED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingHeldAsItHappened;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** Records a sitting that was held although rules spoke against it. */
public record RecordSittingAsItHappened(
        @Minted SittingId sittingId,
        BodyId bodyId,
        int number,
        LocalDate heldOn,
        boolean online,
        Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return switch (sitting) {
            case Sitting.Open _, Sitting.Over _, Sitting.Minuted _, Sitting.Cancelled _ ->
                    refuse(SITTING_ALREADY_CONVENED);
            case Sitting.Unknown _ when !Secretariat.includes(now.actor()) ->
                    refuse(SITTING_NOT_YOURS);
            case Sitting.Unknown _ when heldOn.isAfter(now.today()) -> refuse(SITTING_NOT_YET_HELD);
            case Sitting.Unknown _ when isNoBody(now) -> refuse(NO_BODY_IN_FORCE);
            case Sitting.Unknown _ -> accept(held(now));
        };
    }

    private boolean isNoBody(Circumstances now) {
        return now.facts().find(BodyRegister.BODY, bodyId.toString()).isEmpty();
    }

    private SittingHeldAsItHappened held(Circumstances now) {
        List<SittingRefusal> breaches = new Calling(bodyId, number, heldOn).breaches(now);
        return new SittingHeldAsItHappened(
                sittingId,
                bodyId,
                number,
                heldOn,
                online,
                SittingNote.of(sittingId, reason, now),
                AsItHappened.codes(breaches));
    }
}
