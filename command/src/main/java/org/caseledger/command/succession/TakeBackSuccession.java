package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_SETTLED;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionTakenBack;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;

import java.util.UUID;

/** An offer is taken back before it is accepted; the work stays where it is. */
public record TakeBackSuccession(SuccessionId successionId, UUID line, FileId fileId)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return HandsOn.decide(succession, now, this::takeBack);
    }

    private Decision<SuccessionEvent> takeBack(Succession.Begun begun) {
        var known = begun.line(line, fileId);
        if (known.isEmpty()) {
            return refuse(LINE_UNKNOWN);
        }
        return known.get().waits()
                ? accept(new SuccessionTakenBack(successionId, line, fileId))
                : refuse(LINE_SETTLED);
    }
}
