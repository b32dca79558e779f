package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.HandOverId;

import java.util.function.Function;

/** Rule: a hand-over is answered once, by the agency it was sent to; an officer may record it (I-05). */
final class Answering {
    private Answering() {}

    static Decision<IntakeEvent> decide(
            Consultation.Triaged triaged,
            HandOverId handOver,
            Circumstances now,
            Function<AgencyId, IntakeEvent> answer) {
        Passed.Waiting waiting = triaged.passed().waiting();
        if (waiting == null || !waiting.handOverId().equals(handOver)) {
            return refuse(HAND_OVER_NOT_WAITING);
        }
        if (!triaged.taken().heldBy(waiting.to()).isHeldBy(now.actor())) {
            return refuse(HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY);
        }
        return accept(answer.apply(waiting.to()));
    }
}
