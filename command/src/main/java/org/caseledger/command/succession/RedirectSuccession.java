package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.NOTHING_WAITS;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSOR_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.SuccessionId;

import java.time.LocalDate;

/** What still waits goes to another successor of the same agency as before. */
public record RedirectSuccession(SuccessionId successionId, Successor successor)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return HandsOn.decide(succession, now, begun -> redirect(begun, now));
    }

    private Decision<SuccessionEvent> redirect(Succession.Begun begun, Circumstances now) {
        if (begun.waiting().isEmpty()) {
            return refuse(NOTHING_WAITS);
        }
        if (!successor.agencyId().equals(begun.facts().successor().agencyId())) {
            return refuse(SUCCESSOR_NOT_OF_AGENCY);
        }
        LocalDate day = HandsOn.dayOf(begun.facts().effectiveOn(), now);
        return SuccessorIsThere.wrong(successor, begun.facts().predecessor(), day, now)
                .<Decision<SuccessionEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(new SuccessionRedirected(successionId, begun.waiting(), successor)));
    }
}
