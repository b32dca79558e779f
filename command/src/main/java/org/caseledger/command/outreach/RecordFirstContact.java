package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.FIRST_CONTACT_ALREADY_RECORDED;
import static org.caseledger.command.outreach.Progress.Mark.CONTACT_MADE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.Initiator;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The first contact, whoever began it; counts the attempts that went before. */
public record RecordFirstContact(
        OutreachId outreachId,
        Initiator initiator,
        Occurred occurred,
        Words content,
        @Nullable Work work)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                occurred.on(),
                outreach,
                now,
                running ->
                        running.progress().is(CONTACT_MADE)
                                ? refuse(FIRST_CONTACT_ALREADY_RECORDED)
                                : accept(made(running, now)));
    }

    private FirstContactMade made(Outreach.Running running, Circumstances now) {
        return new FirstContactMade(
                outreachId,
                running.fileId(),
                initiator,
                running.progress().attempts(),
                occurred,
                running.label(now).put(content),
                work);
    }
}
