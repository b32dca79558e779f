package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.EMERGENCY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DUE_DATE_PASSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_REPORT_BACK_TOO_LATE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;
import static org.caseledger.command.outreach.Progress.Mark.EMERGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.LatestReport;
import org.caseledger.events.outreach.OutreachEmergencyBegan;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Danger to life or limb, met in any stage; what was done is reported back by a day. */
public record RecordOutreachEmergency(
        OutreachId outreachId, Words danger, Words done, Occurred occurred, LocalDate reportBackBy)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        if (occurred.on().isAfter(now.today())) {
            return refuse(OUTREACH_DATE_IN_FUTURE);
        }
        if (reportBackBy.isBefore(occurred.on())) {
            return refuse(OUTREACH_DUE_DATE_PASSED);
        }
        if (LatestReport.isBefore(reportBackBy, occurred.on(), now)) {
            return refuse(OUTREACH_REPORT_BACK_TOO_LATE);
        }
        return switch (outreach) {
            case Outreach.Unknown _ -> refuse(OUTREACH_UNKNOWN);
            case Outreach.Closed _ -> refuse(OUTREACH_CLOSED);
            case Outreach.Signalled was when was.emergency() -> refuse(EMERGENCY_OPEN);
            case Outreach.Running was when was.progress().is(EMERGENCY) -> refuse(EMERGENCY_OPEN);
            case Outreach.Signalled was -> begun(was.fileId(), was.personId(), now);
            case Outreach.Running was -> begun(was.fileId(), was.personId(), now);
        };
    }

    private Decision<OutreachEvent> begun(FileId file, PersonId person, Circumstances now) {
        LabelDraft label = now.about(file, person).sensitive().on(LegalBasis.EMERGENCY);
        return accept(
                new OutreachEmergencyBegan(
                        outreachId,
                        file,
                        label.put(danger),
                        label.put(done),
                        occurred,
                        reportBackBy));
    }
}
