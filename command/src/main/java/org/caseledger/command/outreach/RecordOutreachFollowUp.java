package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DUE_DATE_PASSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachFollowUpRecorded;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A contact after アウトリーチの終結; it opens nothing again. */
public record RecordOutreachFollowUp(
        OutreachId outreachId,
        Occurred occurred,
        Words content,
        SaidBy saidBy,
        @Nullable LocalDate nextOn,
        @Nullable Work work)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return switch (outreach) {
            case Outreach.Unknown _ -> refuse(OUTREACH_UNKNOWN);
            case Outreach.Signalled _, Outreach.Running _ -> refuse(OUTREACH_NOT_CLOSED);
            case Outreach.Closed closed -> followed(closed, now);
        };
    }

    private Decision<OutreachEvent> followed(Outreach.Closed closed, Circumstances now) {
        if (occurred.on().isAfter(now.today())) {
            return refuse(OUTREACH_DATE_IN_FUTURE);
        }
        if (!NoteRegister.standsBehind(saidBy, now.actor(), now.facts())) {
            return refuse(WORD_WITHOUT_NOTE);
        }
        if (nextOn != null && nextOn.isBefore(occurred.on())) {
            return refuse(OUTREACH_DUE_DATE_PASSED);
        }
        return accept(
                new OutreachFollowUpRecorded(
                        outreachId,
                        closed.fileId(),
                        occurred,
                        now.about(closed.fileId(), closed.personId())
                                .sensitive()
                                .forPurpose(Purpose.FOLLOW_UP)
                                .put(content),
                        saidBy,
                        nextOn,
                        work));
    }
}
