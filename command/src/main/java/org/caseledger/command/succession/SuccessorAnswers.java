package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_SETTLED;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_UNKNOWN;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_UNKNOWN;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSOR_ANSWERS_ALONE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.FileId;

import java.util.UUID;

/** Rule: a waiting line is answered by the successor named or by the holder of the post. */
final class SuccessorAnswers {

    private SuccessorAnswers() {}

    static Decision<SuccessionEvent> decide(
            Succession succession,
            UUID line,
            FileId file,
            Circumstances now,
            java.util.function.Function<SuccessionRegister.Line, Decision<SuccessionEvent>> next) {
        return switch (succession) {
            case Succession.Unknown _ -> refuse(SUCCESSION_UNKNOWN);
            case Succession.Begun begun ->
                    begun.line(line, file)
                            .map(known -> answer(known, now, next))
                            .orElseGet(() -> refuse(LINE_UNKNOWN));
        };
    }

    private static Decision<SuccessionEvent> answer(
            SuccessionRegister.Line line,
            Circumstances now,
            java.util.function.Function<SuccessionRegister.Line, Decision<SuccessionEvent>> next) {
        if (!line.waits()) {
            return refuse(LINE_SETTLED);
        }
        if (!line.isSuccessor(now.actor(), now.facts(), now.today())) {
            return refuse(SUCCESSOR_ANSWERS_ALONE);
        }
        return next.apply(line);
    }
}
