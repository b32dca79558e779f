package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.RESULT_EMPTY;
import static org.caseledger.command.conference.SittingRefusal.RESULT_LINES_REFUSED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.RefusedLines;
import org.caseledger.command.decision.RefusedLines.Verdict;
import org.caseledger.events.conference.SittingEvent;

import java.util.ArrayList;
import java.util.List;

/** The lines of one result: decided one after the other, recorded all together or not at all. */
record ResultLines(List<Line> lines) {

    /**
     * One line.
     *
     * @param name where it stands in the request, for example {@code decisions[1]}
     * @param act what it asks for by itself
     */
    record Line(String name, SittingCommand act) {}

    Decision<SittingEvent> decide(Sitting before, Circumstances now) {
        if (lines.isEmpty()) {
            return refuse(RESULT_EMPTY);
        }
        Sitting sitting = before;
        List<SittingEvent> events = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Line line : lines) {
            switch (line.act().decide(sitting, now)) {
                case Decision.Accepted<SittingEvent>(var its) -> {
                    verdicts.add(new Verdict(line.name(), null));
                    events.addAll(its);
                    sitting = after(sitting, its);
                }
                case Decision.Refused<SittingEvent>(var why) ->
                        verdicts.add(new Verdict(line.name(), why));
            }
        }
        return verdicts.stream().allMatch(verdict -> verdict.why() == null)
                ? accept(events)
                : refuse(new RefusedLines(RESULT_LINES_REFUSED, verdicts));
    }

    private static Sitting after(Sitting before, List<SittingEvent> events) {
        Sitting sitting = before;
        for (SittingEvent event : events) {
            sitting = sitting.after(event);
        }
        return sitting;
    }
}
