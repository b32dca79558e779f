package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * Rule: a hand-over is answered once, by the agency it was sent to (I-05). An officer of another office
 * writes the answer down only when it says that this agency gave it.
 */
final class Answering {
    private Answering() {}

    /** Which hand-over is answered, and who said so where somebody else writes it down. */
    record Answer(HandOverId handOver, @Nullable SaidBy saidBy) {}

    static Decision<IntakeEvent> decide(
            Consultation.Triaged triaged,
            Answer given,
            Circumstances now,
            Function<AgencyId, IntakeEvent> answer) {
        Passed.Waiting waiting = triaged.passed().waiting();
        if (waiting == null || !waiting.handOverId().equals(given.handOver())) {
            return refuse(HAND_OVER_NOT_WAITING);
        }
        if (!isAnsweredBy(waiting.to(), given.saidBy(), now.actor())) {
            return refuse(HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY);
        }
        return NoteRegister.standsBehind(given.saidBy(), now.actor(), now.facts())
                ? accept(answer.apply(waiting.to()))
                : refuse(WORD_WITHOUT_NOTE);
    }

    private static boolean isAnsweredBy(AgencyId receiver, @Nullable SaidBy saidBy, Actor actor) {
        return actor.organisation().equals(receiver)
                || (actor.isMunicipalOfficer()
                        && saidBy != null
                        && receiver.equals(saidBy.agency()));
    }
}
