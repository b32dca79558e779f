package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.outreach.OutreachRefusal.BEFORE_OPENING;
import static org.caseledger.command.outreach.OutreachRefusal.CONTACT_NOT_WANTED;
import static org.caseledger.command.outreach.OutreachRefusal.VISIT_NOT_AGREED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

import java.util.ArrayList;
import java.util.List;

/** A visit that took place although the person had not agreed to it, or nobody had opened the work. */
public record RecordHomeVisitAsItHappened(
        OutreachId outreachId,
        Occurred occurred,
        Words content,
        SaidBy saidBy,
        boolean agreedToVisit,
        Words reason)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideSaid(
                new RunningOutreach.Told(occurred.on(), saidBy),
                outreach,
                now,
                running -> accept(happened(running, now)));
    }

    private OutreachEvent happened(Outreach.Running running, Circumstances now) {
        return new HomeVisitAsItHappened(
                outreachId,
                running.fileId(),
                occurred,
                running.label(now).put(content),
                saidBy,
                running.label(now).put(reason),
                breaches(running));
    }

    private List<String> breaches(Outreach.Running running) {
        List<String> codes = new ArrayList<>();
        if (!agreedToVisit) {
            codes.add(VISIT_NOT_AGREED.code());
        }
        if (occurred.on().isBefore(running.openedOn())) {
            codes.add(BEFORE_OPENING.code());
        }
        if (running.progress().isUnwantedOn(occurred.on())) {
            codes.add(CONTACT_NOT_WANTED.code());
        }
        return codes;
    }
}
