package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.NO_EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;
import static org.caseledger.command.outreach.Progress.Mark.EMERGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.outreach.OutreachEmergencyEnded;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The emergency is over, with its report; the work goes on where it stood. */
public record EndOutreachEmergency(OutreachId outreachId, Words report, LocalDate endedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        if (endedOn.isAfter(now.today())) {
            return refuse(OUTREACH_DATE_IN_FUTURE);
        }
        return switch (outreach) {
            case Outreach.Unknown _ -> refuse(OUTREACH_UNKNOWN);
            case Outreach.Closed _ -> refuse(OUTREACH_CLOSED);
            case Outreach.Signalled was when was.emergency() ->
                    ended(was.fileId(), was.personId(), now);
            case Outreach.Running was when was.progress().is(EMERGENCY) ->
                    ended(was.fileId(), was.personId(), now);
            case Outreach.Signalled _, Outreach.Running _ -> refuse(NO_EMERGENCY_OPEN);
        };
    }

    private Decision<OutreachEvent> ended(FileId file, PersonId person, Circumstances now) {
        LabelDraft label = now.about(file, person).sensitive().on(LegalBasis.EMERGENCY);
        return accept(new OutreachEmergencyEnded(outreachId, file, label.put(report), endedOn));
    }
}
