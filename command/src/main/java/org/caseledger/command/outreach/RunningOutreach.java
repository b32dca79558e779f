package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;

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

    static boolean knows(AgencyId agency, Circumstances now) {
        return now.facts().value(AgencyRegister.AGENCY, agency.toString()).isPresent();
    }
}
