package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DUE_DATE_PASSED;
import static org.caseledger.command.outreach.OutreachRefusal.REFUSAL_NOT_THE_PERSONS_OWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.ContactRefusal;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The person, or somebody for them, does not want contact; the work may go on in another way. */
public record RecordContactRefusal(
        OutreachId outreachId,
        ContactRefusal extent,
        @Nullable Words content,
        SaidBy saidBy,
        Occurred occurred,
        @Nullable LocalDate tryAgainOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideSaid(
                new RunningOutreach.Told(occurred.on(), saidBy),
                outreach,
                now,
                running -> refused(running, now));
    }

    private Decision<OutreachEvent> refused(Outreach.Running running, Circumstances now) {
        if (extent == ContactRefusal.FOR_GOOD && !isOwnWordOf(running.personId())) {
            return refuse(REFUSAL_NOT_THE_PERSONS_OWN);
        }
        if (tryAgainOn != null && tryAgainOn.isBefore(occurred.on())) {
            return refuse(OUTREACH_DUE_DATE_PASSED);
        }
        return accept(
                new ContactRefused(
                        outreachId,
                        running.fileId(),
                        extent,
                        running.label(now).putIfGiven(content),
                        saidBy,
                        occurred,
                        tryAgainOn));
    }

    private boolean isOwnWordOf(PersonId person) {
        return saidBy.kind() == SaidBy.Kind.PERSON_CONCERNED
                && (saidBy.person() == null || person.equals(saidBy.person()));
    }
}
