package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.SaidBy;

import java.time.LocalDate;
import java.util.function.Function;

/** Rule: work is recorded only while the outreach runs, and only once its day has come. */
final class RunningOutreach {

    private RunningOutreach() {}

    static Decision<OutreachEvent> decide(
            Outreach outreach, Function<Outreach.Running, Decision<OutreachEvent>> next) {
        return switch (outreach) {
            case Outreach.Unknown _ -> refuse(OUTREACH_UNKNOWN);
            case Outreach.Signalled _ -> refuse(OUTREACH_NOT_OPEN);
            case Outreach.Closed _ -> refuse(OUTREACH_CLOSED);
            case Outreach.Running running -> next.apply(running);
        };
    }

    static Decision<OutreachEvent> decideOn(
            LocalDate day,
            Outreach outreach,
            Circumstances now,
            Function<Outreach.Running, Decision<OutreachEvent>> next) {
        return decide(
                outreach,
                running ->
                        day.isAfter(now.today())
                                ? refuse(OUTREACH_DATE_IN_FUTURE)
                                : next.apply(running));
    }

    /** As above; whoever must stay unknown is named by a note that the actor knows. */
    static Decision<OutreachEvent> decideSaid(
            Told told,
            Outreach outreach,
            Circumstances now,
            Function<Outreach.Running, Decision<OutreachEvent>> next) {
        return decideOn(
                told.on(),
                outreach,
                now,
                running ->
                        NoteRegister.standsBehind(told.by(), now.actor(), now.facts())
                                ? next.apply(running)
                                : refuse(WORD_WITHOUT_NOTE));
    }

    /** Who said it, and the day it is about. */
    record Told(LocalDate on, SaidBy by) {}

    /**
     * Whether the agency takes part on that day; a contractor only under a contract. Of days before
     * the ledger knew it (a case moved in), the agency of today is believed.
     */
    static boolean knows(AgencyId agency, LocalDate day, Circumstances now) {
        return now.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .filter(known ->
                        known.isEntrustedOn(known.isBeforeWhatIsKnown(day) ? now.today() : day))
                .isPresent();
    }
}
