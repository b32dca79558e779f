package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.NOTE_WITHOUT_PERSON;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.succession.Doubt;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionQuestioned;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The successor asks back before taking a piece of work over; it keeps waiting. */
public record QuestionSuccession(
        SuccessionId successionId, UUID line, FileId fileId, Doubt doubt, @Nullable Words question)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return SuccessorAnswers.decide(succession, line, fileId, now, _ -> ask(now));
    }

    private Decision<SuccessionEvent> ask(Circumstances now) {
        if (question != null && PersonsOf.file(fileId, now).isEmpty()) {
            return refuse(NOTE_WITHOUT_PERSON);
        }
        return accept(
                new SuccessionQuestioned(
                        successionId,
                        line,
                        fileId,
                        doubt,
                        question == null ? null : PersonsOf.label(fileId, now).put(question)));
    }
}
