package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_NOT_QUESTIONED;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_UNKNOWN;
import static org.caseledger.command.succession.SuccessionRefusal.NOTE_WITHOUT_PERSON;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.SuccessionAnswered;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;

import java.util.UUID;

/** A question of the successor is answered; the work waits to be accepted. */
public record AnswerSuccessionQuestion(
        SuccessionId successionId, UUID line, FileId fileId, Words answer)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return HandsOn.decide(succession, now, begun -> answer(begun, now));
    }

    private Decision<SuccessionEvent> answer(Succession.Begun begun, Circumstances now) {
        var known = begun.line(line, fileId);
        if (known.isEmpty()) {
            return refuse(LINE_UNKNOWN);
        }
        if (known.get().state() != SuccessionRegister.State.QUESTIONED) {
            return refuse(LINE_NOT_QUESTIONED);
        }
        if (PersonsOf.file(fileId, now).isEmpty()) {
            return refuse(NOTE_WITHOUT_PERSON);
        }
        return accept(
                new SuccessionAnswered(
                        successionId, line, fileId, PersonsOf.label(fileId, now).put(answer)));
    }
}
