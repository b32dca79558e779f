package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.NOT_CONNECTED;
import static org.caseledger.command.outreach.Progress.Mark.CONNECTED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.RelationJudgedStable;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The relation to agencies or local people is judged stable, on stated grounds. */
public record JudgeRelationStable(OutreachId outreachId, Words grounds, LocalDate judgedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                judgedOn,
                outreach,
                now,
                running ->
                        running.progress().is(CONNECTED)
                                ? accept(judged(running, now))
                                : refuse(NOT_CONNECTED));
    }

    private OutreachEvent judged(Outreach.Running running, Circumstances now) {
        return new RelationJudgedStable(
                outreachId, running.fileId(), running.label(now).put(grounds), judgedOn);
    }
}
